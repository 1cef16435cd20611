import { expect, test } from 'vitest'
import { apart, rowsOf, stalls } from './rows-of.ts'

const ranks = ['row: 名次|姓名|得分', 'row: 1|何满江|96', 'row: 2|白溪|94', 'row: 3|岑越|93.5']

test('a column of ranks may be the first one, and no other of numbers', () => {
  const cells = ['1', '何满江', '96', '2', '白溪', '94', '3', '岑越', '93.5']
  expect(rowsOf(apart('名次', '姓名', '得分', ...cells))).toEqual(ranks)
  expect(rowsOf(apart('早市', '姓名', '得分', ...cells))).toEqual([])
})

test('two columns of usual names may hold dates, and two of others may not', () => {
  const cells = ['东街', '8月10日至12日', '西街', '8月13日至16日', '南街', '8月17日至19日']
  expect(rowsOf(apart('区域', '日期', ...cells))).toEqual([
    'row: 区域|日期',
    'row: 东街|8月10日至12日',
    'row: 西街|8月13日至16日',
    'row: 南街|8月17日至19日',
  ])
  expect(rowsOf(apart('清淤', '封路', ...cells))).toEqual([])
})

const text = '摊主请在每月月底以前到东门值班室登记下个月的摊位，逾期不再保留'

test('lines of the other column may stand between the rows', () => {
  const [names = '', first = '', ...others] = [
    '摊位\n\n客人\n\n收入（元）',
    '面馆\n\n40\n\n900',
    '茶铺\n\n26\n\n620',
  ]
  const last = '鱼档\n\n31\n\n1,080'
  expect(rowsOf(apart(names, first, text, ...others, `${text}。`, last))).toEqual(stalls)
  // Within a row none stands.
  expect(rowsOf(apart(names, first, '茶铺', text, '26', '620', `${text}。`, last))).not.toContain(
    'row: 茶铺|26|620',
  )
})

test('of groups in which each has a unit of its own, or the names are years, each is a column', () => {
  const loans = ['贷款\n住房\n家电\n助学', '上限\n£500\n£800\n£150', '利率\n24.0%\n12.7%\n8.9%']
  expect(rowsOf(apart(...loans))).toEqual([
    'row: 贷款|上限|利率',
    'row: 住房|£500|24.0%',
    'row: 家电|£800|12.7%',
    'row: 助学|£150|8.9%',
  ])
  const years = ['会费\n成人\n少年\n家庭', '2026\n£132\n£78\n£290', '2027\n£136\n£80\n£299']
  expect(rowsOf(apart(...years))[0]).toBe('row: 会费|2026|2027')
  const byYear = ['年份\n客人\n摊位', '2026\n132\n78', '2027\n136\n80']
  expect(rowsOf(apart(...byYear))[0]).toBe('row: 年份|客人|摊位')
})

test('`From 2027` is one name', () => {
  const table = ['Membership', 'Now', 'From 2027', 'Single\nFamily\nLife', '£14\n£20\n£200', '£18\n£26\n£250']
  expect(rowsOf(apart(...table))[1]).toBe('row: Single|£14|£18')
  expect(rowsOf(apart(...table))[0]).toBe('row: Membership|Now|From 2027')
})

test('nothing may stand above the names of the rows', () => {
  const table = ['会费\n摊位费\n修缮', '2025年\n18,240\n31,700\n39,860', '2026年\n19,105\n36,420\n97,310']
  expect(rowsOf(apart(...table))).toEqual([
    'row: |2025年|2026年',
    'row: 会费|18,240|19,105',
    'row: 摊位费|31,700|36,420',
    'row: 修缮|39,860|97,310',
  ])
  expect(rowsOf(apart(table[0] ?? '', '客人\n18,240\n31,700\n39,860', table[2] ?? ''))[0]).not.toBe(
    'row: |客人|2026年',
  )
})

test.each([
  ['in the last row', ['5月4日', '东街', text, '5月11日', '西街', '5月18日', '南街 渡口']],
  ['in the first', ['5月4日', '东街 渡口', text, '5月11日', '西街', '5月18日', '南街']],
])('a line of more cells than its row has place for makes no table: %s', (_, cells) => {
  expect(rowsOf(apart('日期', '地点', ...cells))).toEqual([])
})

test('a paragraph that ends below a table of usual names ends it, and what follows is text', () => {
  const cells = ['5月4日', '东街', text, '5月11日', '西街', '5月18日', '南街']
  const rows = ['row: 日期|地点', 'row: 5月4日|东街', 'row: 5月11日|西街', 'row: 5月18日|南街']
  const below = ['6月1日', '读者来信', text, '6月2日', '来信选登']
  expect(rowsOf(apart('日期', '地点', ...cells, `${text}。`, ...below))).toEqual(rows)
  expect(rowsOf(apart('日期', '地点', ...cells, `${text}\n请相互转告。`, ...below))).toEqual(rows)
  // What goes on is text of the other column, and so may be a sentence as short as a cell.
  expect(rowsOf(apart('日期', '地点', ...cells, text, '6月1日', '北街'))).toContain('row: 6月1日|北街')
  expect(rowsOf(apart('日期', '地点', ...cells, '雨天顺延。', '6月1日', '北街'))).toContain(
    'row: 6月1日|北街',
  )
})
