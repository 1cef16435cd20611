import { glue } from '../../../../../lines/joining/glue.ts'
import type { SourceInline } from '../../../../../source/inlines.ts'
import type { Desk } from '../../../../desk/desk.ts'
import { cellsBetween } from '../cells-between.ts'
import type { FoundTable } from '../found-table.ts'
import { isBelowCaption } from '../is-below-caption.ts'
import { isSurelyTable } from '../is-surely-table.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { type Fit, fitCells } from './fit-cells.ts'
import { mayBegin } from './may-begin.ts'
import { numbersBelow } from './numbers-below.ts'
import { isUnclosed } from './pieces/is-unclosed.ts'
import type { Piece } from './pieces/piece.ts'
import { piecesFrom } from './pieces/pieces-from.ts'
import { stepsOf } from './steps-of.ts'

/**
 * The table that begins here, of which a tool wrote the cells row by row: those of a row on one line, or each on lines of its
 * own; a cell may go on in lines below. Of all ways to see rows in the lines the likeliest one is taken.
 */
export function fittedTable(
  lines: Lines,
  { index, desk }: { index: number; desk: Desk },
): FoundTable | undefined {
  const { text } = desk.source
  if (!mayBegin(lines, { index, text })) return undefined
  const pieces = piecesFrom(lines, { index, text })
  const numbers = numbersBelow(lines, { index, text })
  const counts = numbers > 0 ? [numbers + 1] : countsOf(pieces)
  const rows = bestRows(pieces, { counts, measure: measureNear(lines, index) })
  // Two short columns of one or two rows are a list as well.
  const isList = rows[0]?.length === leastSize.namedColumns && rows.length <= leastSize.rows
  if (rows.length === 0 || (isList && !isBelowCaption(lines, { index, text }))) return undefined
  return {
    taken: [...linesOf(rows)],
    isSure: isSurelyTable(rows.map((row) => row.map((cell) => cell.map(({ words }) => words).join('')))),
    rows: () => {
      const inlines = inlinesOf(rows, desk)
      return rows.map((row) =>
        row.map((cell) =>
          glue(
            cell.flatMap((piece) => inlines.get(piece) ?? []),
            text,
          ),
        ),
      )
    },
  }
}

/** The rows that pieces fit best, of any of these counts of columns; none where nothing speaks for them. */
function bestRows(
  pieces: readonly Piece[],
  { counts, measure }: { counts: readonly number[]; measure: number },
): Piece[][][] {
  const isGapped = pieces[1]?.gap !== undefined
  const steps = stepsOf(pieces, { isGapped })
  const hasHead = !isGapped && firstBlank(pieces) > 1
  const best = counts
    .flatMap((count) => fitCells(steps, { length: pieces.length, count, measure, isGapped, hasHead }) ?? [])
    .reduce<Fit | undefined>((most, one) => (one.score > (most?.score ?? 0) ? one : most), undefined)
  const least = isGapped ? leastScore : leastScoreAlone
  return best && best.score >= least * linesOf(best.rows).size ? best.rows : []
}

const firstBlank = (pieces: readonly Piece[]) =>
  pieces.findIndex(({ parted }, at) => at > 0 && parted === 'blank')

/** For each line of a table, where several cells stand on one and where each has its own. */
const leastScore = 0.1
const leastScoreAlone = 0.15

const linesOf = (rows: readonly Piece[][][]) => new Set(rows.flat(2).map(({ line }) => line))

/**
 * How many columns there may be: as the first line has names, or some more where names broke; or as there are lines down to
 * a blank one.
 */
function countsOf(pieces: readonly Piece[]): number[] {
  const first = pieces.filter(({ line }) => line === pieces[0]?.line)
  const parted = first.filter(({ parted }, at) => parted === 'gap' && !isUnclosed(first[at - 1]?.words ?? ''))
  const blank = firstBlank(pieces)
  const lines = blank > 1 ? blank : mostColumns
  const most = Math.min(mostColumns, first.length === 1 ? lines : first.length + mostOnNext)
  const fewest = Math.max(leastSize.namedColumns, parted.length + 1)
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, at) => fewest + at)
}

const mostOnNext = 2
const mostColumns = 6

/** How wide text is set around here, in ems: as half of the lines that are no titles. */
function measureNear(lines: Lines, index: number): number {
  const widths = lines
    .slice(Math.max(0, index - linesAbove), index + linesBelow)
    .flatMap((one) => (one && one.line.line.width >= leastOfText ? [one.line.line.width] : []))
    .sort((one, other) => one - other)
  return widths[Math.floor(widths.length / 2)] ?? Number.POSITIVE_INFINITY
}

const linesAbove = 30
const linesBelow = 60

/** In ems. */
const leastOfText = 12

/** The inlines of what stands on each line in a cell, by its first piece; what stands between two cells is claimed. */
function inlinesOf(rows: readonly Piece[][][], desk: Desk): Map<Piece, SourceInline[][]> {
  const found = new Map<Piece, SourceInline[][]>()
  for (const line of linesOf(rows)) {
    const parts = rows.flat().flatMap((cell) => {
      const onLine = cell.filter((piece) => piece.line === line)
      return onLine.length > 0 ? [onLine] : []
    })
    const gaps = parts.slice(1).flatMap(([first]) => first?.gap ?? [])
    cellsBetween(line, { gaps, desk }).forEach((inlines, at) => {
      const [first] = parts[at] ?? []
      if (first) found.set(first, [inlines])
    })
  }
  return found
}
