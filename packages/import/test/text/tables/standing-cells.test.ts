import { expect, test } from 'vitest'
import { apart, rowsOf, stalls } from './rows-of.ts'

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

test('names may be wider together than a cell', () => {
  const names = ['早市里的摊位', '一早上的客人', '一天的收入（元）']
  const cells = apart(names.join(' '), '面馆 40', '茶铺 26', '鱼档 31', '900', '620', '1,080')
  expect(rowsOf(cells)).toEqual([`row: ${names.join('|')}`, ...stalls.slice(1)])
})

test('groups whose first words alone are no numbers are columns', () => {
  const columns = ['日期\n5月4日\n5月11日\n5月18日', '开门\n5:20\n5:30\n6:10', '收摊\n7:00\n7:20\n8:00']
  expect(rowsOf(apart(...columns))).toEqual([
    'row: 日期|开门|收摊',
    'row: 5月4日|5:20|7:00',
    'row: 5月11日|5:30|7:20',
    'row: 5月18日|6:10|8:00',
  ])
})

test('a year is a name as well', () => {
  const rows = ['摊位\n2022 年\n2023 年', '面馆\n40\n44', '茶铺\n26\n21', '鱼档\n31\n30']
  expect(rowsOf(apart(...rows))).toEqual([
    'row: 摊位|2022年|2023年',
    'row: 面馆|40|44',
    'row: 茶铺|26|21',
    'row: 鱼档|31|30',
  ])
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

const ponds = [
  'row: 类别|座数|最高蓄水率（%）',
  'row: 小（1）型|4|91',
  'row: 山塘|36|—',
  'row: 水窖|7|60至80',
]

test('what had no room in its column stands directly below, and the first column may hold numbers in some words', () => {
  const row = ['小（1）型', '4', '91', '山塘', '36', '—', '水窖', '7', '60 至 80']
  expect(rowsOf(apart('类别', '座数', '最高蓄水\n率（%）', ...row))).toEqual(ponds)
  // Where blank lines stand around no cell, no line is known to be the rest of one.
  expect(rowsOf(['类别', '座数', '最高蓄水', '率（%）', ...row].join('\n')).join()).not.toContain(
    '最高蓄水率',
  )
})

test('names of columns on more lines than a row has cells: the widest was broken', () => {
  const rows = ['小（1）型\n4\n91', '山塘\n36\n—', '水窖\n7\n60 至 80']
  expect(rowsOf(apart('类别\n座数\n最高蓄水\n率（%）', ...rows))).toEqual(ponds)
  expect(rowsOf(apart('类别\n座数\n最高蓄水', '率（%）', ...rows))).toEqual(ponds)
  // A caption is no name; and of two that are as wide nobody knows which was broken.
  expect(rowsOf(apart('表：山间的塘\n类别\n座数\n蓄水率（%）', ...rows)).join()).not.toContain(
    'row: 山间的塘',
  )
  expect(rowsOf(apart('类别\n山塘名称\n最高蓄水\n率（%）', ...rows))).not.toEqual(ponds)
})

test('a table goes on over the end of a page', () => {
  const cells = ['摊位', '客人', '收入（元）', '面馆', '40', '900\f茶铺', '26', '620', '鱼档', '31', '1,080']
  expect(rowsOf(apart(...cells))).toEqual(stalls)
})

test('a title may stand above the last columns, and names over several lines above whole rows', () => {
  const first = ['类别', '座数', '小（1）型', '山塘', '水窖', '4', '36', '7']
  expect(rowsOf(apart(...first, '2．存在的问题', '最高蓄水\n率（%）', '91', '—', '60 至 80'))).toEqual(ponds)
  const rows = ['小（1）型 4 91', '山塘 36 —', '水窖 7 60'].join('\n')
  expect(rowsOf(`类别 座数 最高蓄水\n率（%）\n${rows}`).slice(0, 2)).toEqual(ponds.slice(0, 2))
  expect(rowsOf(`类别 座数多少 最高蓄水\n率（%）\n${rows}`)).not.toContain(ponds[0])
})

test('the last cell of a row may begin as a title does', () => {
  const cells = ['项目', '支出', '说明', '绿化补种', '27,850', '共四十株', '门禁维修', '8,320', '一、五号楼']
  expect(rowsOf(apart(...cells))).toEqual([
    'row: 项目|支出|说明',
    'row: 绿化补种|27,850|共四十株',
    'row: 门禁维修|8,320|一、五号楼',
  ])
})

test.each([
  [
    'of which some are alike',
    ['村名', '老人', '孩子', '上坑', '日头', '太阳', '下坑', '热头', '太阳', '石塘', '日头', '太阳'],
  ],
  [
    'with names that columns have',
    ['日期', '地点', '负责人', '周一', '东门', '苏木', '周三', '码头', '冯启', '周五', '晒场', '老郭'],
  ],
])('cells of words alone below a caption are a table: %s', (_, cells) => {
  const row = (at: number) => `row: ${cells.slice(at, at + 3).join('|')}`
  const rows = expect.arrayContaining([0, 3, 6, 9].map(row))
  expect(rowsOf(apart('表1　三村的说法', ...cells))).toEqual(rows)
  expect(rowsOf(apart('表1', '三村的说法', ...cells))).toEqual(rows)
})

test('without a caption, cells of words alone are a table below names that columns have', () => {
  const rows = ['周一', '东门', '苏木', '周三', '码头', '冯启', '周五', '晒场', '老郭']
  expect(rowsOf(apart('轮值安排', '日期', '地点', '负责人', ...rows))).toContain('row: 周五|晒场|老郭')
  expect(rowsOf(apart('轮值安排', '村名', '老人', '孩子', ...rows))).toEqual([])
})
