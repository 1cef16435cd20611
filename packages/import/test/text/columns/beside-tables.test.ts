import { expect, test } from 'vitest'
import { isLineBlock } from '../../../src/lines/line.ts'
import { widthOf } from '../../../src/lines/width-of.ts'
import { rowOf } from '../../../src/readers/text/columns/places/row.ts'
import { textLines } from '../../../src/readers/text/text-lines.ts'
import { readText } from '../../../src/text.ts'
import { read } from '../read.ts'
import { beside, head, market, said, school } from './beside.ts'

/** Lines of two columns that are set at other heights: one of the left, one of the right. */
const inTurn = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((line, index) => [line, `${' '.repeat(36)}${right[index] ?? ''}`.trimEnd()])

test('columns whose lines stand at other heights are read one after the other', () => {
  const { blocks } = read(
    [...head, ...inTurn(['早市', ...market, ...market], ['操场', ...school, ...school])].join('\n'),
  )
  expect(blocks.slice(3).filter((line) => line !== 'article: undefined')).toEqual([
    'section: 早市',
    ...said(market),
    ...said(market),
    'section: 操场',
    ...said(school),
    ...said(school),
  ])
})

test('notes at the right between the lines of one column are no column', () => {
  const wide = market.map((line) => `${line}${line.trim()}`)
  const notes = ['——记者周立，三月二日', '——记者林秋，三月三日', '——记者孟河，三月四日', '——记者方青']
  const { blocks } = read([...head, '早市', ...inTurn(wide, notes)].join('\n'))
  expect(blocks.filter((line) => line.includes('早市从三月起')).join()).not.toContain('卖菜')
  expect(blocks.findIndex((line) => line.includes('周立'))).toBeLessThan(
    blocks.findIndex((line) => line.includes('卖菜')),
  )
})

const table = [
  '月份    摊位    来的人',
  '一月    十二个   九百',
  '二月    十五个   一千',
  '三月    十六个   一千',
]
const rows = [
  'row: 月份|摊位|来的人',
  'row: 一月|十二个|九百',
  'row: 二月|十五个|一千',
  'row: 三月|十六个|一千',
]

test('a table in the right column has no part in the text at its left', () => {
  const { blocks } = read(
    [...head, ...beside(['操场', ...school, ...market], ['早市', ...market, ...table])].join('\n'),
  )
  expect(blocks.filter((line) => line.startsWith('row'))).toEqual(rows)
  expect(blocks.filter((line) => line.startsWith('paragraph'))).toEqual([
    ...said(school),
    ...said(market),
    ...said(market),
  ])
})

test('a table over both columns is one, where its first cells are short', () => {
  const wide = table.map((line) => {
    const [first = '', ...rest] = line.split(/ +/)
    return `${first.padEnd(36)}${rest.join('      ')}`
  })
  const { blocks } = read(
    [...head, ...beside(['早市', ...market, ...market], ['操场', ...school, ...school]), '', ...wide].join(
      '\n',
    ),
  )
  expect(blocks.slice(-4)).toEqual(rows)
})

/** The lines of a page of two columns with more below them, as they are read. */
function linesAbove(...below: readonly string[]): string[] {
  const columns = beside(['早市', ...market, ...market], ['操场', ...school, ...school])
  const { blocks, text } = readText([...head, ...columns, '', ...below].join('\n'))
  return blocks.flatMap((block) =>
    isLineBlock(block) ? [text.slice(block.line.from, block.line.from + block.line.length)] : [],
  )
}

const cells = (...words: string[]) => words.map((word, index) => word.padEnd([36, 18][index] ?? 0)).join('')

const others = [
  cells('二月', '十五个', '一千'),
  cells('三月', '十六个', '一千'),
  cells('四月', '十九个', '九百'),
]

test('the names of columns, and a row one of whose cells has a gap, are of the table below them', () => {
  const rows = [cells('月份', '摊位', '来的人'), cells('一月', '十二个   多', '九百'), ...others]
  expect(linesAbove(...rows).slice(-rows.length)).toEqual(rows)
})

test('text at the left above a table is not of it', () => {
  const line = '来源：两岸社'
  const side = others.map((row) => row.slice(36).padStart(row.length))
  expect(linesAbove('', cells(line, '摊位', '来的人'), ...side)).toContain(line)
})

test('spaces beside numbers are as narrow in a column as in a line', () => {
  const text = '早市从 3 月 12 日起开到 12 月 4 日'
  const [line] = textLines(text)
  expect(line && rowOf(line, { text }).stretches.map(({ width }) => width)).toEqual([line?.width])
  expect(line?.width).toBeLessThan(widthOf(text))
})
