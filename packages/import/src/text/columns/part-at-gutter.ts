import { pageNumberIn } from '../../lines/pages/page-number-in.ts'
import { widthOf } from '../../lines/width-of.ts'
import type { TextLine } from '../text-lines.ts'
import type { Piece } from './piece.ts'

/** A line as a text that keeps the places of its lines has it: stretches of words with wide gaps between them. */
interface Row {
  line: TextLine
  /** From 0, in characters from the left of the page. */
  stretches: { start: number; end: number; width: number }[]
}

/**
 * The pieces of a page of two columns whose lines keep their places, in the order of the text and in that in which they
 * are read; `undefined` where no gap goes down the page. A line over both columns parts what is above it from what is below.
 */
export function partAtGutter(
  lines: readonly TextLine[],
  text: string,
): { written: Piece[]; read: Piece[] } | undefined {
  const rows = lines.map((line) => rowOf(line, text))
  const gutter = gutterOf(rows)
  if (gutter === undefined) return undefined
  const written: Piece[] = []
  const read: Piece[] = []
  let zone: { left: Piece[]; right: Piece[] } = { left: [], right: [] }
  const close = () => {
    read.push(...zone.left, ...zone.right)
    zone = { left: [], right: [] }
  }
  // What is set off below the end of both columns, such as an imprint, goes over both.
  const isNumber = ({ line }: Row) =>
    pageNumberIn(text.slice(line.from, line.from + line.length)) !== undefined
  const lastAtRight = rows.findLastIndex(
    (row) => (row.stretches.at(-1)?.start ?? 0) >= gutter - 1 && !isNumber(row),
  )
  const end = (lines[lastAtRight + 1]?.gap ?? 0) > 0 ? lastAtRight + 1 : rows.length
  rows.forEach((row, index) => {
    if (index >= end || spans(row, { gutter, isFirst: index === 0, below: lines[index + 1] })) {
      close()
      written.push(row.line)
      read.push(row.line)
      return
    }
    for (const side of ['left', 'right'] as const) {
      const piece = pieceOf(row, { side, gutter })
      if (!piece) continue
      written.push(piece)
      zone[side].push(piece)
    }
  })
  close()
  return { written, read }
}

function rowOf(line: TextLine, text: string): Row {
  const words = text.slice(line.from, line.from + line.length)
  const stretches = [...words.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: some, index }) => {
    const start = line.column - 1 + index
    return { start, end: start + some.length, width: widthOf(some) }
  })
  return { line, stretches }
}

/** Where many long stretches begin that stand beside long ones, and few lines go over. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { stretches } of rows) {
    const last = stretches.at(-1)
    if (last && last.start >= narrowest && last.width >= long)
      counts.set(last.start, (counts.get(last.start) ?? 0) + 1)
  }
  const [start = 0, count = 0] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])
  if (count < leastAtRight) return undefined
  const beside = rows.filter(
    ({ stretches }) =>
      stretches.some(({ end, width }) => end < start && width >= long) &&
      stretches.some((one) => one.start >= start - 1 && one.width >= long),
  )
  const over = rows.filter(({ stretches }) =>
    stretches.some((one) => one.start < start - 1 && one.end > start),
  )
  // Characters of two widths move the right column to and fro in some texts.
  const atRight = rows.filter(({ stretches }) => isAtRight(stretches.at(-1)))
  const steady = atRight.filter(({ stretches }) => Math.abs((stretches.at(-1)?.start ?? 0) - start) <= 6)
  const isClear = steady.length >= atRight.length * 0.7 && over.length * 8 < rows.length
  return beside.length >= leastBeside && isClear ? start : undefined
}

const isAtRight = (one: { start: number; width: number } | undefined) =>
  one !== undefined && one.start >= narrowest && one.width >= long

/** In characters: no column is narrower. */
const narrowest = 20

/** In ems, of a line of a column. */
const long = 9

const leastAtRight = 4
const leastBeside = 3

/** Whether a line stands over both columns: it goes over the gutter, is the header, or a title in the middle. */
function spans(
  { stretches, line }: Row,
  { gutter, isFirst, below }: { gutter: number; isFirst: boolean; below: TextLine | undefined },
): boolean {
  const [first, ...rest] = stretches
  if (stretches.some(({ start, end }) => start < gutter - 1 && end > gutter)) return true
  if (isFirst && (below?.gap ?? 0) > 0) return true
  return (
    rest.length === 0 && first !== undefined && line.gap > 1 && first.start > gutter / 2 && first.end < gutter
  )
}

function pieceOf(
  { line, stretches }: Row,
  { side, gutter }: { side: 'left' | 'right'; gutter: number },
): Piece | undefined {
  const own = stretches.filter(({ start }) => (side === 'left' ? start < gutter - 1 : start >= gutter - 1))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return undefined
  const shift = first.start - (line.column - 1)
  const width = own.length === 1 ? first.width : own.reduce((sum, one) => sum + one.width, own.length)
  const place = { from: line.from + shift, length: last.end - first.start, column: first.start + 1 }
  return { ...line, ...place, width, indent: 0, gap: 0, side }
}
