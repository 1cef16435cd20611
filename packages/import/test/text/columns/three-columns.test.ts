import { expect, test } from 'vitest'
import { rowOf } from '../../../src/readers/text/columns/places/row.ts'
import { textLines } from '../../../src/readers/text/text-lines.ts'
import { read } from '../read.ts'

const head = ['南门集市简报', '第3期 2024年5月20日', '']

/** Lines of columns beside each other, each of which begins at its place. */
const beside = (places: readonly number[], ...columns: (readonly string[])[]) =>
  Array.from({ length: Math.max(...columns.map((lines) => lines.length)) }, (_, index) =>
    columns
      .reduce((line, lines, column) => `${line.padEnd(places[column] ?? 0)}${lines[index] ?? ''}`, '')
      .trimEnd(),
  )

const [market, ferry, school] = [
  [
    ...['  早市从三月起在南门外开张', '清晨五点到七点开市，逢雨改在', '棚里，摊位照旧按月抽签。'],
    ...['  卖菜的人都说这个办法公平', '谁来得早谁先挑，管理处只管扫', '地和开灯。'],
    ...['  到了夏天，摊位挪到桥下去', '那里有风，也淋不到雨，只是路', '远了半里，要走一刻钟。'],
  ],
  [
    ...['  船票改成两分，从三月起在', '渡口和候船室都能买到，月票照', '旧按季卖，老人凭证半价。'],
    ...['  船工老周说，雾天一律不开', '船，等雾散了再走，有急事的人', '请走南桥。'],
    ...['  渡口旁边的茶摊还开着，一', '碗两元，续水不收钱，天冷了就', '改卖姜汤，暖手也暖脚。'],
  ],
  [
    ...['  操场换了新的沙坑，放学以', '后孩子们都来跳远，最远的一个', '跳了三米多。'],
    ...['  秋天还要添两副单杠，钱由', '家长会和学校各出一半，下个月', '就动工。'],
    ...['  旧沙坑的沙子没有扔，运到', '菜园里拌了土，萝卜长得比去年', '直，也好拔了一些。'],
  ],
] as const

const said = (lines: readonly string[]) =>
  [lines.slice(0, 3), lines.slice(3, 6), lines.slice(6)].map((part) => `paragraph: ${part.join('').trim()}`)

test('three columns are read one after the other', () => {
  const columns = beside([0, 22, 44], ['早市', ...market], ['渡口', ...ferry], ['操场', ...school])
  const { blocks } = read([...head, ...columns, '', '主办：南门集市'].join('\n'))
  expect(blocks.slice(3).filter((line) => line !== 'article: undefined')).toEqual([
    'publisher: 南门集市',
    'section: 早市',
    ...said(market),
    'section: 渡口',
    ...said(ferry),
    'section: 操场',
    ...said(school),
  ])
})

test.each([
  ['清晨五点到七点开市，逢雨改在 渡口和候船室都能买到，月票照    后孩子们都来跳远', [0, 15, 33]],
  ['棚里，摊位照旧按月抽签。 旧按季卖', [0, 13]],
  ['清晨五点到七点开市 逢雨改在棚里，摊位照旧按月抽签', [0]],
  ['早市从 3 月 12 日起开到 12 月 4 日，逢雨改在棚里', [0]],
])('a space parts columns behind a full line of Chinese alone: %s', (text, starts) => {
  const [line] = textLines(text)
  expect(line && rowOf(line, { text, measure: 14 }).stretches.map(({ start }) => start)).toEqual(starts)
})

test('a table in the left column has no part in the text at its right', () => {
  const table = [
    '月份    摊位      来的人',
    '一月    十二个     九百',
    '二月    十五个     一千',
    '三月    十六个     一千',
  ]
  const { blocks } = read(
    [...head, ...beside([0, 26], ['早市', ...market, ...table], ['渡口', ...ferry, ...school])].join('\n'),
  )
  expect(blocks.filter((line) => line.startsWith('row'))).toEqual([
    'row: 月份|摊位|来的人',
    'row: 一月|十二个|九百',
    'row: 二月|十五个|一千',
    'row: 三月|十六个|一千',
  ])
})

test('one column of short items and of numbers with spaces beside them is not cut in two', () => {
  const page = [
    '二〇二四年的收支',
    '    2024 年，集市共收摊位费 218 笔，修棚和换灯用去 86 笔。收支情',
    '况如下，明细可以查阅。',
    '             表1    2024 年的收支（万元）',
    '             项目     上年结余   收入     支出',
    '             修棚     12.4   31.0   28.6',
    '             换灯     5.2    9.5    8.0',
    '             清扫     0.8    3.6    3.9',
    '结余全部存入专户，2025 年的申请从 9 月开始。',
    '冬季的集市',
    '    冬季的集市从 12 月 4 日开到 2 月 8 日。请按以下次序登记：',
    '    1. 8 月底以前向管理处报名；',
    '    2. 在门口的本子上写下姓名；',
    '    3. 当天上午九时在棚下签到。',
  ]
  const { blocks } = read([...head, ...page].join('\n'))
  expect(blocks).toContain(
    'paragraph: 2024年，集市共收摊位费218笔，修棚和换灯用去86笔。收支情况如下，明细可以查阅。',
  )
  expect(blocks).toContain('paragraph: 冬季的集市从12月4日开到2月8日。请按以下次序登记：')
  expect(blocks).toContain('row: 换灯|5.2|9.5|8.0')
})
