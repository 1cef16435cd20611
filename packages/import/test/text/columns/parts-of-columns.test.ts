import { expect, test } from 'vitest'
import { restsOfLines } from '../../../src/readers/text/columns/places/rests-of-lines.ts'
import { rowOf } from '../../../src/readers/text/columns/places/row.ts'
import { textLines } from '../../../src/readers/text/text-lines.ts'
import { read } from '../read.ts'

/** Lines of two columns beside each other. */
const beside = (left: readonly string[], right: readonly string[]) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(36)}${right[index] ?? ''}`.trimEnd(),
  )

const [market, school] = [
  [
    ...['  早市从三月起在南门外开张，清晨五点到七', '点开市，逢雨改在棚里，摊位照旧按月抽签。'],
    ...['  卖菜的人都说好，只是水龙头少了一只，洗', '菜要排队，入秋以前会再装两只。'],
  ],
  [
    ...['  操场换了新的沙坑，孩子们放学以后都来跳', '远，老师在旁边量，最远的一个跳了三米多。'],
    ...['  秋天还要添两副单杠，家长会已经答应了，', '旧的那一副留给低年级。'],
  ],
] as const

const said = (lines: readonly string[]) =>
  [lines.slice(0, 2), lines.slice(2)].map((part) => `paragraph: ${part.join('').trim()}`)

const head = ['两岸民间简报', '第3期 2024年5月20日', '']

test('in a column, what hangs below the words of an item goes on with it; below its end begins a paragraph', () => {
  const list = [
    '  带到早市来的东西：',
    ' 1. 自己的篮子和袋子，摊主从这个月起不再发',
    '    塑料袋；',
    ' 2. 零钱。',
    '    早市的秤都验过了，不放心的可以到门口的公',
    '平秤上再称一次。',
  ]
  const { blocks } = read(
    [...head, ...beside(['早市', ...market, ...list], ['操场', ...school, ...school])].join('\n'),
  )
  expect(blocks.slice(blocks.indexOf('paragraph: 带到早市来的东西：') + 1).slice(0, 3)).toEqual([
    'item  paragraph: 自己的篮子和袋子，摊主从这个月起不再发塑料袋；',
    'item  paragraph: 零钱。',
    'paragraph: 早市的秤都验过了，不放心的可以到门口的公平秤上再称一次。',
  ])
})

test('a line of the masthead with the date in it is above both columns, however long what stands beside that is', () => {
  const { blocks } = read(
    [
      '两岸民间简报',
      '',
      '第3期           2024年5月20日                     两岸民间文化馆主办',
      '',
      ...beside(['早市', ...market, ...market], ['操场', ...school, ...school]),
    ].join('\n'),
  )
  expect(blocks.slice(0, 4)).toEqual([
    'title: 两岸民间简报',
    'number: 第3期',
    'date: 2024-05-20',
    'publisher: 两岸民间文化馆',
  ])
})

test.each([
  [3, [...said(market), ...said(school), 'section: 来信']],
  [2, [...said(market), 'section: 来信', ...said(school)]],
])('a title alone stands over both columns below three blank lines: %i', (gap, expected) => {
  const { blocks } = read(
    [
      ...head,
      ...beside(['早市', ...market], ['操场', ...school]),
      ...Array.from({ length: gap }, () => ''),
      '来信',
      ...beside(['东岸的学校', ...school], ['西岸的早市', ...market]),
    ].join('\n'),
  )
  const found = blocks.filter((line) => line === 'section: 来信' || line.startsWith('paragraph'))
  expect(found.slice(0, expected.length)).toEqual(expected)
})

const contents = [
  '  早市            1      学校的操场        2',
  '  渡口            1      秋天的单杠        2',
  '  来信            2      邻里            3',
]

test('a list of contents in two columns is one, and numbers of a table over both are none', () => {
  const listed = read(
    [
      ...head,
      '目录',
      ...contents,
      '',
      ...beside(['早市', ...market, ...market], ['操场', ...school, ...school]),
    ].join('\n'),
  )
  expect(listed.blocks.filter((line) => line.startsWith('row'))).toEqual([])
  const cells = (...words: string[]) =>
    words
      .map((word) => word.padEnd(14))
      .join('')
      .trimEnd()
  const table = [
    cells('摊位', '一月', '二月', '三月'),
    cells('南门', '12', '15', '16'),
    cells('北门', '10', '11', '9'),
  ]
  const { blocks } = read(
    [...head, ...beside(['早市', ...market, ...market], ['操场', ...school, ...school]), '', ...table].join(
      '\n',
    ),
  )
  expect(blocks.slice(-3)).toEqual(['row: 摊位|一月|二月|三月', 'row: 南门|12|15|16', 'row: 北门|10|11|9'])
})

test.each([
  ['早市的三条规矩                    1.    自己带篮子', [0, 27]],
  ['早市的三条规矩                    1      自己带篮子', [0, 27, 34]],
  ['•   早市从三月起开张', [0]],
])('the mark of an item is of its words, however far in front of them: %s', (text, starts) => {
  const [line] = textLines(text)
  expect(line && rowOf(line, { text }).stretches.map(({ start }) => start)).toEqual(starts)
})

test.each([
  ['那里的风很大。', '夏天也淋不到雨，只是路远', ['夏天也淋不到雨，只是路远']],
  ['那里的风很大。', '夏天也淋不到雨', []],
  ['那里的风很大。', '——早市的周立，三月四日', []],
  ['那里的风很大而', '夏天也淋不到雨，只是路远', []],
])(
  'what fills a line that ends in a mark is its rest, though it stands a line lower: %s%s',
  (start, rest, expected) => {
    const text = [...market, start, `${' '.repeat(start.length + 1)}${rest}`, '了半里。'].join('\n')
    const rests = [...restsOfLines(textLines(text), text)]
    expect(rests.map(({ from, length }) => text.slice(from, from + length))).toEqual(expected)
  },
)
