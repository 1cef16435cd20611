import { expect, test } from 'vitest'
import { isLineBlock } from '../../../src/lines/line.ts'
import { restsOfLines } from '../../../src/readers/text/columns/places/rests-of-lines.ts'
import { rowOf } from '../../../src/readers/text/columns/places/row.ts'
import { textLines } from '../../../src/readers/text/text-lines.ts'
import { readText } from '../../../src/text.ts'
import { read } from '../read.ts'
import { beside, head, market, said, school } from './beside.ts'

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

test.each([
  ['主办：两岸民间文化馆                编辑：周立、林秋', true],
  [`${'早市的人多了起来。'.padEnd(36)}编辑：周立、林秋`, false],
])('fields beside each other stand over both columns, text beside a field does not: %s', (line, isWhole) => {
  const page = [...head, ...beside(['早市', ...market, ...market], ['操场', ...school, ...school]), line]
  const { blocks, text } = readText(page.join('\n'))
  const lines = blocks.flatMap((block) =>
    isLineBlock(block) ? [text.slice(block.line.from, block.line.from + block.line.length)] : [],
  )
  expect(lines.includes(line)).toBe(isWhole)
})
