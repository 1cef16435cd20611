import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { splitInlines } from '../../../source/split-inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { type Cells, countCells, groups, space, wide } from './count-cells.ts'

/**
 * Lines of as many short words each, with white space between them, are the rows of a table; and so are many short lines
 * of which every third or fourth begins a row. The editor is asked.
 */
export function spacedTables(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; ) {
    // A space may part the digits of a number, or words within a cell, where more rows have as many cells then.
    const { how, rows } = hows
      .map((one) => ({ how: one, rows: rowsFrom(blocks, { index, text, how: one }) }))
      .reduce((most, one) => (one.rows.length > most.rows.length ? one : most))
    const stack = rows.length < leastRows ? stackFrom(blocks, { index, text }) : []
    const lines = stack.length > 0 ? stack.flat() : rows.length < leastRows ? [] : rows
    const [first] = lines
    if (first) {
      const cells = () =>
        stack.length > 0
          ? stack.map((row) => row.map(({ inlines }) => [...inlines]))
          : rows.map((row) => cellsOf(row, { desk, how }))
      found.push(...(isTable(first, desk) ? [{ type: 'table' as const, rows: cells() }] : lines))
      index += lines.length
      continue
    }
    const block = blocks[index]
    if (block) found.push(block)
    index++
  }
  return found
}

const hows = ['plain', 'grouped', 'wide'] as const

const leastRows = 3

function rowsFrom(
  blocks: readonly SourceBlock[],
  { index, text, how }: { index: number; text: string; how: Cells },
): LineBlock[] {
  const rows: LineBlock[] = []
  let count = 0
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]
    if (!isLineBlock(block) || block.role !== undefined) break
    const cells = countCells(wordsOf(block.inlines, text), how)
    if (cells < leastCells || (rows.length > 0 && cells !== count)) break
    count = cells
    rows.push(block)
  }
  return rows
}

const leastCells = 3

/** The rows of cells that stand one below the other: of each row, the same ones are numbers. */
function stackFrom(
  blocks: readonly SourceBlock[],
  { index, text }: { index: number; text: string },
): LineBlock[][] {
  const cells: LineBlock[] = []
  for (const block of blocks.slice(index, index + mostCells)) {
    if (!isLineBlock(block) || block.role !== undefined || block.line.width > widestCell) break
    if (countCells(wordsOf(block.inlines, text).replace(besideDigits, ''), 'grouped') !== 1) break
    cells.push(block)
  }
  const isNumber = cells.map(({ inlines }) => /^[\s\d.,%％]+$/u.test(wordsOf(inlines, text)))
  for (let width = leastCells; width * leastRows <= cells.length; width++) {
    const rows = Math.floor(cells.length / width)
    const isSame = isNumber.slice(width, rows * width).every((one, at) => at < width || one === isNumber[at])
    const hasNumbers = isNumber.slice(width, width * 2).filter(Boolean).length >= width / 2
    if (!isSame || !hasNumbers || isNumber[0] || isNumber[width]) continue
    return Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width))
  }
  return []
}

const mostCells = 48

/** `第 43 周` is one cell. */
const besideDigits = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu

/** In ems. */
const widestCell = 8

/** The first space between two cells. */
function gapIn(words: string, how: Cells): { index: number; length: number } | undefined {
  const within = new Set(how === 'grouped' ? [...words.matchAll(groups)].map(({ index }) => index) : [])
  for (const { 0: gap, index } of words.matchAll(new RegExp(how === 'wide' ? wide : space, 'gu'))) {
    if (!within.has(index)) return { index, length: gap.length }
  }
  return undefined
}

function isTable(row: LineBlock, desk: Desk): boolean {
  return (
    desk.ask({
      rule: 'table',
      at: row.line.from,
      text: wordsOf(row.inlines, desk.source.text),
      question: {
        en: 'Does a table begin with this line?',
        zh: '这一行是表格的第一行吗？',
      },
      choices: ['yes', 'no'],
      standard: 'yes',
      confidence: 0.7,
    }) === 'yes'
  )
}

/** The cells of a row; what stands between them, and in front of the row, is claimed. */
function cellsOf({ inlines }: LineBlock, { desk, how }: { desk: Desk; how: Cells }): SourceInline[][] {
  const { text } = desk.source
  const cells: SourceInline[][] = []
  let rest: SourceInline[] = [...inlines]
  for (let words = wordsOf(rest, text); ; words = wordsOf(rest, text)) {
    const gap = gapIn(words, how)
    if (!gap) break
    const [upTo, behind] = splitInlines(rest, { at: gap.index + gap.length, text })
    const [cell, between] = splitInlines(upTo, { at: gap.index, text })
    const ranges = between.flatMap((inline) => ('from' in inline ? [inline] : []))
    desk.claim(ranges, { fate: 'mark', rule: 'cell' })
    if (gap.index > 0) cells.push(cell)
    rest = behind
  }
  return wordsOf(rest, text) === '' && cells.length > 0
    ? cells.map((cell, index) => (index === cells.length - 1 ? [...cell, ...rest] : cell))
    : [...cells, rest]
}
