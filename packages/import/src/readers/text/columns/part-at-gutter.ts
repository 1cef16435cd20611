import { pageNumberIn } from '../../../lines/pages/page-number-in.ts'
import type { TextLine } from '../text-lines.ts'
import { gutterOf } from './gutter-of.ts'
import type { Piece } from './piece.ts'
import { type Row, rowOf, tableRows } from './row.ts'
import { withIndents } from './with-indents.ts'
import { behindColumns, isTitleRow, zoneStarts } from './zone-starts.ts'

/**
 * The pieces of a page of two columns whose lines keep their places, in the order of the text and in that in which they
 * are read; `undefined` where no gap goes down the page. A line over both columns parts what is above it from what is
 * below, and so does a title alone above two columns of its own.
 */
export function partAtGutter(
  lines: readonly TextLine[],
  { text, before }: { text: string; before: number | undefined },
): { written: Piece[]; read: Piece[]; gutter: number } | undefined {
  const rows = lines.map((line) => rowOf(line, text))
  const tables = tableRows(rows)
  const gutter = gutterOf(
    rows.filter((row) => !tables.has(row)),
    before,
  )
  if (gutter === undefined) return undefined
  const isOver = overIn(rows, { tables, gutter })
  const starts = zoneStarts(rows, { isOver, gutter })
  const written: Piece[] = []
  const read: Piece[] = []
  let zone: Row[] = []
  const close = (isAboveBoth: boolean) => {
    const end = behindColumns(zone, { gutter, isAboveBoth })
    for (const part of [zone.slice(0, end), zone.slice(end)]) {
      for (const side of ['left', 'right'] as const)
        read.push(...part.flatMap((row) => pieces.get(row)?.find((piece) => piece.side === side) ?? []))
    }
    zone = []
  }
  const pieces = new Map(rows.map((row) => [row, piecesOf(row, gutter)]))
  rows.forEach((row, index) => {
    if (isOver(index) || starts.has(index)) close(isOver(index))
    if (isOver(index)) {
      written.push(row.line)
      read.push(row.line)
      return
    }
    written.push(...(pieces.get(row) ?? []))
    zone.push(row)
  })
  close(false)
  const indented = withIndents(read, text)
  return {
    gutter,
    written: written.map((piece) => indented.get(piece) ?? piece),
    read: read.map((piece) => indented.get(piece) ?? piece),
  }
}

/** Whether each row stands over both columns: it goes over the gutter, is of a table, the header, a title in the middle, or the number of the page. */
function overIn(
  rows: readonly Row[],
  { tables, gutter }: { tables: ReadonlySet<Row>; gutter: number },
): (index: number) => boolean {
  const head = headOf(rows)
  return (index) => {
    const row = rows[index]
    const [first, ...rest] = row?.stretches ?? []
    if (!row || !first) return false
    if (index < head || tables.has(row)) return true
    if (row.stretches.some(({ start, end }) => start < gutter - 1 && end > gutter)) return true
    const isEdge = index === 0 || index === rows.length - 1
    if (isEdge && pageNumberIn(row.words) !== undefined) return true
    const isMiddle = first.start > gutter / 2 && first.end < gutter
    return rest.length === 0 && row.line.gap > 1 && isMiddle && isTitleRow(row)
  }
}

/** How many rows at the top are a header: short lines above a blank one. */
function headOf(rows: readonly Row[]): number {
  const end = rows.findIndex(({ line }, index) => index > 0 && line.gap > 0)
  const head = rows.slice(0, Math.max(end, 0))
  const isShort = ({ stretches }: Row) => stretches.every(({ width }) => width < widestOfHeader)
  return head.length === 1 || (head.length <= mostOfHeader && head.every(isShort)) ? head.length : 0
}

const mostOfHeader = 3

/** In ems. */
const widestOfHeader = 14

function piecesOf({ line, stretches }: Row, gutter: number): Piece[] {
  return (['left', 'right'] as const).flatMap((side): Piece[] => {
    const own = stretches.filter(({ start }) => (side === 'left' ? start < gutter - 1 : start >= gutter - 1))
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const shift = first.start - (line.column - 1)
    const width = own.length === 1 ? first.width : own.reduce((sum, one) => sum + one.width, own.length)
    const place = { from: line.from + shift, length: last.end - first.start, column: first.start + 1 }
    return [{ ...line, ...place, width, indent: 0, gap: 0, side }]
  })
}
