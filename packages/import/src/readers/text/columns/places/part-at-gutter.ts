import { pageNumberIn } from '../../../../lines/pages/page-number-in.ts'
import type { TextLine } from '../../text-lines.ts'
import type { Piece } from '../piece.ts'
import { usualWidth } from '../usual-width.ts'
import { bandStarts } from './band-starts.ts'
import { type Grid, goesOver, gridOf } from './grid.ts'
import { headOf, mastheadOf } from './head-of.ts'
import { edgeOf, halvesOf, type Row, rowOf } from './row.ts'
import { tableRows } from './table-rows.ts'
import { withIndents } from './with-indents.ts'
import { behindColumns, isField, isTitleRow, zoneStarts } from './zone-starts.ts'

/**
 * The pieces of a page of columns whose lines keep their places, in the order of the text and in that in which they are
 * read; `undefined` where no gap goes down the page. A line over all columns parts what is above it from what is below, and
 * so does a title alone above columns of its own.
 *
 * @param before How the columns of the page before stand.
 */
export function partAtGutter(
  lines: readonly TextLine[],
  { text, before }: { text: string; before: Grid | undefined },
): { written: Piece[]; read: Piece[]; grid: Grid } | undefined {
  const measure = usualWidth(lines, text)
  const rows = lines.map((line) => rowOf(line, { text, ...(measure !== undefined && { measure }) }))
  const grid = gridOf(rows, before)
  if (!grid) return undefined
  const read = inOrder(rows, { grid, isPage: true })
  const indented = withIndents(read, text)
  const pieces = read.map((piece) => indented.get(piece) ?? piece)
  return { grid, written: [...pieces].sort((one, other) => one.from - other.from), read: pieces }
}

/** The pieces of rows, column by column. */
function inOrder(
  rows: readonly Row[],
  { grid, isPage }: { grid: Grid | undefined; isPage: boolean },
): Piece[] {
  if (!grid) return rows.map(({ line }) => line)
  const { gutter } = grid
  const isOver = overIn(rows, { gutter, isPage })
  const starts = zoneStarts(rows, { isOver, gutter })
  if (isPage)
    for (const start of [mastheadOf(rows, gutter), ...bandStarts(rows, { isOver, grid })]) starts.add(start)
  const read: Piece[] = []
  let zone: Row[] = []
  const close = (isAboveBoth: boolean) => {
    const end = behindColumns(zone, { gutter, isAboveBoth })
    for (const part of [zone.slice(0, end), zone.slice(end)]) {
      for (const side of ['left', 'right'] as const) {
        const own = part.flatMap((row) => halvesOf(row, gutter)[side] ?? [])
        read.push(...inOrder(own, { grid: grid[side], isPage: false }))
      }
    }
    zone = []
  }
  rows.forEach((row, index) => {
    if (isOver(index) || starts.has(index)) close(isOver(index))
    if (isOver(index)) read.push(row.line)
    else zone.push(row)
  })
  close(false)
  return read
}

/** Whether each row stands over both columns: it goes over the gutter, is of a table, the header, a title in the middle, or the number of the page. */
function overIn(
  rows: readonly Row[],
  { gutter, isPage }: { gutter: number; isPage: boolean },
): (index: number) => boolean {
  const tables = tableRows(rows, gutter)
  const head = isPage ? headOf(rows) : 0
  const edge = edgeOf(rows)
  return (index) => {
    const row = rows[index]
    const [first, ...rest] = row?.stretches ?? []
    if (!row || !first) return false
    if (index < head || tables.has(row)) return true
    if (goesOver(row, gutter) || isOfFields(row)) return true
    const isEdge = isPage && (index === 0 || index === rows.length - 1)
    if (isEdge && pageNumberIn(row.words) !== undefined) return true
    const isMiddle = first.start > (edge + gutter) / 2 && first.end < gutter
    return rest.length === 0 && row.line.gap > 1 && isMiddle && isTitleRow(row)
  }
}

/** Whether fields of an imprint stand beside each other. */
const isOfFields = ({ stretches, words }: Row): boolean =>
  stretches.length > 1 && stretches.every(({ from, to }) => isField(words.slice(from, to)))
