import type { LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { splitInlines } from '../../../../source/split-inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { type Cells, groups, space, wide } from './count-cells.ts'
import { type MeasuredLine, measureLine } from './measure-line.ts'

/**
 * Lines of as many short words each, with white space between them, are the rows of a table; and so are many short lines
 * of which every third or fourth begins a row. The editor is asked.
 */
export function spacedTables(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const lines = blocks.map((block) => measureLine(block, text))
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; ) {
    // A space may part the digits of a number, or words within a cell, where more rows have as many cells then.
    const { how, rows } = hows
      .map((one) => ({ how: one, rows: rowsFrom(lines, { index, how: one }) }))
      .reduce((most, one) => (one.rows.length > most.rows.length ? one : most))
    const stack = rows.length < leastRows ? stackFrom(lines, index) : []
    const taken = stack.length > 0 ? stack.flat() : rows.length < leastRows ? [] : rows.flat()
    const [first] = taken
    if (first) {
      const cells = () =>
        stack.length > 0
          ? stack.map((row) => row.map(({ inlines }) => [...inlines]))
          : rows.map((row) => row.flatMap((line) => cellsOf(line, { desk, how })))
      found.push(...(isTable(first, desk) ? [{ type: 'table' as const, rows: cells() }] : taken))
      index += taken.length
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

type Lines = readonly (MeasuredLine | undefined)[]

function rowsFrom(lines: Lines, { index, how }: { index: number; how: Cells }): LineBlock[][] {
  const rows: LineBlock[][] = []
  const [first, second] = [lines[index], lines[index + 1]]
  const below = second?.counts[how] ?? 0
  const count = first?.counts[how] || (first?.names === below ? below : 0)
  if (count < leastCells) return rows
  for (let at = index; at < lines.length; at += rows.at(-1)?.length ?? 1) {
    const isWhole = at === index || lines[at]?.counts[how] === count
    const row = isWhole ? [lines[at]] : brokenRow(lines, { at, count, how })
    if (row.length === 0) break
    rows.push(row.flatMap((part) => part?.line ?? []))
  }
  return rows
}

/** A row of which a tool put the last numbers on lines of their own, above a whole one. */
function brokenRow(lines: Lines, { at, count, how }: { at: number; count: number; how: Cells }): Lines {
  let end = at + 1
  let cells = lines[at]?.counts[how] ?? 0
  while (cells > 1 && cells < count && lines[end]?.isNumber) {
    cells++
    end++
  }
  return cells === count && lines[end]?.counts[how] === count ? lines.slice(at, end) : []
}

const leastCells = 3

/** The rows of cells that stand one below the other: of each row, the same ones are numbers. */
function stackFrom(lines: Lines, index: number): LineBlock[][] {
  if (lines[index]?.isNumber) return []
  const cells: MeasuredLine[] = []
  for (let at = index; at < Math.min(lines.length, index + mostCells); at++) {
    const one = lines[at]
    if (!one?.isCell) break
    cells.push(one)
  }
  for (let width = leastCells; width * leastRows <= cells.length; width++) {
    const rows = Math.floor(cells.length / width)
    const inRows = cells.slice(width, rows * width)
    const isSame = inRows.every(({ isNumber }, at) => at < width || isNumber === inRows[at - width]?.isNumber)
    const hasNumbers = inRows.slice(0, width).filter(({ isNumber }) => isNumber).length >= width / 2
    if (!isSame || !hasNumbers || inRows[0]?.isNumber) continue
    return Array.from({ length: rows }, (_, row) =>
      cells.slice(row * width, (row + 1) * width).map(({ line }) => line),
    )
  }
  return []
}

const mostCells = 48

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
