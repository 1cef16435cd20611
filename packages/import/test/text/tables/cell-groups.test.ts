import { expect, test } from 'vitest'
import { read } from '../read.ts'

const head = ['两岸简报', '第3期', '街巷动态', '早市', '早市从三月起在南门外开张，清晨五点到七点开市。']

const rowsOf = (...table: string[]) =>
  read([...head, ...table, '收摊以后由值班的人扫地。'].join('\n\n')).blocks.filter((block) =>
    /^(?:row|table)/.test(block),
  )

const gates = [
  'row: 路口|绕行|多走',
  'row: 南门|沿河堤|八百步',
  'row: 石桥|坐渡船|不多走',
  'row: 老井|经晒场|三百步',
]

test('groups of as many words alone are columns where there are three of them', () => {
  const columns = ['路口\n南门\n石桥\n老井', '绕行\n沿河堤\n坐渡船\n经晒场', '多走\n八百步\n不多走\n三百步']
  expect(rowsOf(...columns)).toEqual(gates)
  expect(rowsOf(...columns.slice(1))).toEqual([])
})

test('what is longer than a cell is no table, though it has as many lines', () => {
  const verse = ['春天的渡口没有船等人', '河水自己走到对岸去', '柳树低头看了看影子']
  expect(rowsOf(verse.join('\n'), verse.join('\n'), verse.join('\n'))).toEqual([])
})

const columns = [
  '日期\n5月4日\n5月11日\n5月18日',
  '摊位\n面馆\n茶铺\n鱼档',
  '收摊\n7:00\n7:20\n8:00',
] as const
const days = [
  'row: 日期|摊位|收摊',
  'row: 5月4日|面馆|7:00',
  'row: 5月11日|茶铺|7:20',
  'row: 5月18日|鱼档|8:00',
]

test.each([
  ['the number of a page', '— 4 —'],
  ['a title of the other column', '渡口夜话'],
])('between the columns of a table %s may stand', (_, between) => {
  expect(rowsOf(columns[0], between, columns[1], columns[2])).toEqual(days)
})

test('a caption may stand directly above a column', () => {
  expect(rowsOf(columns[0], `表1 三天的早市\n${columns[1]}`, columns[2])).toEqual([
    ...days,
    'table text: 三天的早市',
  ])
})

test('no text stands between columns', () => {
  const text = '渡口的灯在七点钟以后才亮起来。'
  expect(rowsOf(columns[0], text, columns[1], columns[2])).not.toEqual(days)
})

const english = (...table: string[]) =>
  read(
    [
      'Oxbow Letter',
      'Issue 3',
      'NEWS',
      'Boats',
      'The boats go when the water is high.',
      ...table,
      'Children go free.',
    ].join('\n\n'),
  ).blocks.filter((block) => block.startsWith('row: '))

test('names of columns, each on a line or some on one, stand above the columns', () => {
  const boats = [
    'Tuesday\nThursday\nSunday',
    'Ann Lee\nKim Osei\nAnn Lee',
    '9:00–12:00\n13:00–17:00\n9:00–11:30',
  ]
  const rows = [
    'row: Day|Skipper|Hours',
    'row: Tuesday|Ann Lee|9:00–12:00',
    'row: Thursday|Kim Osei|13:00–17:00',
    'row: Sunday|Ann Lee|9:00–11:30',
  ]
  expect(english('Day', 'Skipper', 'Hours', ...boats)).toEqual(rows)
  expect(english('Day', 'Skipper Hours', ...boats)).toEqual(rows)
  expect(english('Day', 'Skipper', 'Hours', ...boats.slice(1))).not.toContain('row: Day|Skipper|Hours')
})

test('a title below a table of two columns is none of its cells', () => {
  const cells = ['Day', 'Open', 'Tuesday', '4–7 pm', 'Thursday', '4–7 pm', 'Sunday', '10 am–3 pm']
  expect(english(...cells, 'Skippers wanted')).toEqual([
    'row: Day|Open',
    'row: Tuesday|4–7 pm',
    'row: Thursday|4–7 pm',
    'row: Sunday|10 am–3 pm',
  ])
  expect(english(...cells.slice(0, 6))).toEqual([])
})

test('the caption above a table holds none of its names', () => {
  const rows = ['摊位\n客人\n收入', '面馆\n40\n900', '茶铺\n26\n620']
  expect(rowsOf('表 早市的两个摊位', ...rows)).toEqual([
    'row: 摊位|客人|收入',
    'row: 面馆|40|900',
    'row: 茶铺|26|620',
    'table text: 早市的两个摊位',
  ])
})

test('two titles, and as many stanzas or lists of names below them, are no table', () => {
  expect(rowsOf('诗歌', '春天', '春风又绿\n江南岸上', '明月何时\n照我还乡')).toEqual([])
  expect(english('Committee', 'New members', 'Ann Lee\nBob Ray', 'Joan Fox\nTom Hill')).toEqual([])
  expect(english('Boat', 'Cabins', 'Heron\nOld Coot', '14\n9')).toEqual([
    'row: Boat|Cabins',
    'row: Heron|14',
    'row: Old Coot|9',
  ])
})
