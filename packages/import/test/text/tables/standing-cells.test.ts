import { expect, test } from 'vitest'
import { read } from '../read.ts'

const apart = (...cells: string[]) => cells.join('\n\n')

const rowsOf = (table: string) =>
  read(
    [
      '两岸简报',
      '第3期',
      '街巷动态',
      '早市',
      '早市从三月起在南门外开张，清晨五点到七点开市。',
      table,
      '收摊以后由值班的人扫地。',
    ].join('\n\n'),
  ).blocks.filter((block) => /^(?:row|table)/.test(block))

const stalls = ['row: 摊位|客人|收入（元）', 'row: 面馆|40|900', 'row: 茶铺|26|620', 'row: 鱼档|31|1,080']

test.each([
  [
    'row by row',
    apart('摊位', '客人', '收入（元）', '面馆', '40', '900', '茶铺', '26', '620', '鱼档', '31', '1,080'),
  ],
  [
    'column by column',
    apart('摊位', '面馆', '茶铺', '鱼档', '客人', '40', '26', '31', '收入（元）', '900', '620', '1,080'),
  ],
  [
    'the first column, the other names, the other columns',
    apart('摊位', '面馆', '茶铺', '鱼档', '客人', '收入（元）', '40', '26', '31', '900', '620', '1,080'),
  ],
  [
    'names on one line, the first two columns row by row',
    apart('摊位 客人 收入（元）', '面馆 40', '茶铺 26', '鱼档 31', '900', '620', '1,080'),
  ],
  [
    'rows of which some cells are on one line',
    apart('摊位', '客人 收入（元）', '面馆 40', '900', '茶铺', '26', '620', '鱼档', '31', '1,080'),
  ],
])('cells that stand one below the other are a table: %s', (_, table) => {
  expect(rowsOf(table)).toEqual(stalls)
})

test('a caption may stand among the cells', () => {
  expect(
    rowsOf(
      apart(
        '摊位',
        '面馆',
        '茶铺',
        '鱼档',
        '表 1 早市的三个摊位',
        '客人',
        '40',
        '26',
        '31',
        '收入（元）',
        '900',
        '620',
        '1,080',
      ),
    ),
  ).toEqual([...stalls, 'table text: 早市的三个摊位'])
})

test('where a cell is missing, no cell goes to another row', () => {
  expect(
    rowsOf(apart('摊位', '面馆', '茶铺', '鱼档', '客人', '收入（元）', '40', '26', '31', '900', '620')),
  ).toEqual([])
})

test('names that have no numbers are no table, nor are a number and a date of an issue', () => {
  expect(rowsOf(apart('摊位', '面馆', '茶铺', '鱼档', '客人', '收入（元）'))).toEqual([])
  expect(rowsOf('2024 年第 2 期（总第 18 期）\n2024 年第 2 期（总第 18 期）\n2024 年 6 月 28 日')).toEqual([])
})
