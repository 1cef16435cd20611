import { expect, test } from 'vitest'
import { read } from '../read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const rowsIn = (groups: string) =>
  read(
    ['河岸简报', '第3期 2024年5月20日', '河岸动态', '早市', body, '', groups, '', body].join('\n'),
  ).blocks.filter((block) => block.startsWith('row: '))

test.each([
  [
    'the name of a quantity',
    '船型\n小船\n渡船\n货船\n\n只数（只）\n12\n9\n30\n\n可载人数\n40\n25\n12',
    '船型|只数（只）|可载人数',
  ],
  [
    'numbers of one order',
    '镇名\n上坪\n中坪\n下坪\n\n渡口\n1\n4\n3\n\n旅客\n3,480\n1,210\n2,975',
    '镇名|渡口|旅客',
  ],
  [
    'times in one group',
    '镇名\n上坪\n中坪\n下坪\n\n渡口\n11\n14\n13\n\n末班\n21:00\n20:30\n19:00',
    '镇名|渡口|末班',
  ],
  [
    'a caption between',
    '镇名\n上坪\n中坪\n下坪\n\n渡口\n11\n14\n13\n\n各镇渡口与末班船的时刻\n\n末班\n21:00\n20:30\n19:00',
    '镇名|渡口|末班',
  ],
])('groups are columns where %s says it', (_, groups, names) => {
  expect(rowsIn(groups)[0]).toBe(`row: ${names}`)
})

test('groups are rows where years stand above numbers that are alike from row to row', () => {
  expect(rowsIn('类别\n去年登记\n今年登记\n\n古桥\n203\n211\n\n渡口\n66\n64\n\n石阶\n41\n47')).toEqual([
    'row: 类别|去年登记|今年登记',
    'row: 古桥|203|211',
    'row: 渡口|66|64',
    'row: 石阶|41|47',
  ])
})

test('the label of a field ends the last group', () => {
  const rows = rowsIn(
    '镇名\n上坪\n中坪\n下坪\n\n渡口\n11\n14\n13\n\n末班\n21:00\n20:30\n19:00\n来源：县交通局',
  )
  expect(rows).toContain('row: 下坪|13|19:00')
})

test('a date with spaces is one cell of a group', () => {
  expect(rowsIn('日期\n10 月 11 日\n10 月 18 日\n10 月 25 日\n\n到场（人）\n40\n25\n12')).toEqual([
    'row: 日期|到场（人）',
    'row: 10月11日|40',
    'row: 10月18日|25',
    'row: 10月25日|12',
  ])
})

test('groups are columns where their first words are names that columns have', () => {
  const groups =
    'Item\nLarch risers\nSteel pins\nTea and cake\n\nQuantity\n82\n340\nplenty\n\nCost\n£1,148\n£212\ngiven'
  expect(rowsIn(groups)).toEqual([
    'row: Item|Quantity|Cost',
    'row: Larch risers|82|£1,148',
    'row: Steel pins|340|£212',
    'row: Tea and cake|plenty|given',
  ])
})
