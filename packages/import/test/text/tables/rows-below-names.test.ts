import { expect, test } from 'vitest'
import { gapsBesideValues } from '../../../src/infer/rules/lines/tables/values.ts'
import { read } from '../read.ts'

const rowsOf = (...lines: string[]) =>
  read(
    ['Oxbow Letter', 'Issue 3', 'NEWS', 'Saws', 'The saws are sharp again.', ...lines, 'All are here.'].join(
      '\n',
    ),
  )
    .blocks.filter((block) => block.startsWith('row: '))
    .map((row) => row.slice(5))

test('names of columns may hold years, and names of rows numbers', () => {
  expect(rowsOf('Fee Now From 2027', 'One day £4 £5', 'Over 60 £2 £2', 'Week £9 £11')).toEqual([
    'Fee|Now|From 2027',
    'One day|£4|£5',
    'Over 60|£2|£2',
    'Week|£9|£11',
  ])
})

test('years alone stand above numbers, and nothing above the names of the rows', () => {
  expect(rowsOf('2024 2025', 'Fees £240 £305', 'Old saws £70 £42')).toEqual([
    '|2024|2025',
    'Fees|£240|£305',
    'Old saws|£70|£42',
  ])
})

test('two columns are enough where several rows end in times', () => {
  const hours = ['Monday 4–7 pm', 'Friday 4–7 pm', 'Sunday 10 am–3 pm']
  expect(rowsOf('Day Open', ...hours)).toEqual([
    'Day|Open',
    'Monday|4–7 pm',
    'Friday|4–7 pm',
    'Sunday|10 am–3 pm',
  ])
  expect(rowsOf('Day Open', ...hours.slice(0, 2))).toEqual([])
})

test('numbers of pages behind titles are no column', () => {
  expect(rowsOf('Inside Oxbow', 'Handsaws 1', 'Sharpening 2', 'Old news 4')).toEqual([])
})

const inChinese = (...lines: string[]) =>
  read(
    ['两岸通讯', '第3期', '街巷动态', '早市', '早市开张了。', ...lines, '账目可以查。'].join('\n'),
  ).blocks.filter((block) => block.startsWith('row: '))

test('two columns in Chinese are a table below their names, and what stands above those is its title', () => {
  expect(inChinese('表 1 早市收支', '项目 金额（元）', '摊位费 1,460', '清扫 980', '印刷 300')).toEqual([
    'row: 项目|金额（元）',
    'row: 摊位费|1,460',
    'row: 清扫|980',
    'row: 印刷|300',
  ])
  expect(inChinese('摊位费 1,460', '清扫 980', '印刷 300')).toEqual([])
})

test('wide white space beside numbers is one gap', () => {
  expect(gapsBesideValues('Kim Osei          9.50     4.20')).toEqual([
    { index: 8, length: 10 },
    { index: 22, length: 5 },
  ])
})
