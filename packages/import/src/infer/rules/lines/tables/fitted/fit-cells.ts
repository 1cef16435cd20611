import { type Column, noColumn, withCell } from './column.ts'
import { cellCost } from './costs/cell-cost.ts'
import { costs } from './costs/costs.ts'
import type { Style } from './costs/parting-cost.ts'
import type { Piece } from './pieces/piece.ts'
import type { Step } from './steps-of.ts'

/** The cells of a table as its pieces fit best, row by row. */
export interface Fit {
  rows: Piece[][][]
  /** How well they do: what speaks for it less what speaks against it. */
  score: number
}

export interface FitOptions extends Style {
  /** How many pieces there are. */
  length: number
  /** How many columns there are. */
  count: number
  /** How wide text is set around the table, in ems. */
  measure: number
  /** That a blank line stands below the first lines of cells with lines of their own. */
  hasHead: boolean
}

/**
 * How pieces fit into rows of as many cells, of which the first holds the names of the columns: the best of all ways that
 * stay near it. Where it ends, the pieces behind are of no table.
 */
export function fitCells(stepsFrom: (at: number) => readonly Step[], options: FitOptions): Fit | undefined {
  const ways: Way[][] = Array.from({ length: options.length + 1 }, () => [])
  ways[0]?.push({ place: 0, row: 0, isApart: false, score: 0, start: 0 })
  let best: Way | undefined
  const isHopeless = (score: number) => score < (best?.score ?? 0) - hopeless
  for (const [at, here] of ways.entries()) {
    for (const way of here.sort((one, other) => other.score - one.score)) {
      if (way.place === 0 && way.row >= leastRows && (!best || way.score > best.score)) best = way
      if (isHopeless(way.score)) break
      const entered = { ...way, columns: columnsOf(way, options.count) }
      for (const step of stepsFrom(at)) {
        const next = wayOn(entered, { step, options })
        if (next && !isHopeless(next.score)) keepBest(ways[step.end] ?? [], next)
      }
    }
  }
  return best && { rows: rowsOf(best, options.count), score: best.score }
}

/** Adds a way to those down to the same piece, of which the worst goes where there are too many. */
function keepBest(ways: Way[], way: Way): void {
  if (ways.length < mostWays) {
    ways.push(way)
    return
  }
  const worst = ways.reduce((least, one, at) => (one.score < (ways[least]?.score ?? 0) ? at : least), 0)
  if (way.score > (ways[worst]?.score ?? 0)) ways[worst] = way
}

const mostWays = 8

/** So far behind the best one a way is given up. */
const hopeless = 3

/** With that of the names. */
const leastRows = 3

/** The cells down to a piece. */
interface Way {
  /** Of the cell that begins next. */
  place: number
  row: number
  /** That a blank line stood behind a row below the names. */
  isApart: boolean
  score: number
  /** The score where the row began. */
  start: number
  step?: Step
  before?: Entered
}

/** A way that is gone on with, and what it makes of the columns. */
interface Entered extends Way {
  columns: readonly Column[]
}

function columnsOf({ before, step }: Way, count: number): readonly Column[] {
  if (!before || !step) return Array.from({ length: count }, () => noColumn)
  const isName = before.row === 0
  return before.columns.map((one, place) =>
    place === before.place ? withCell(one, step.cell, { isName }) : one,
  )
}

/** The way with one cell more. */
function wayOn(way: Entered, { step, options }: { step: Step; options: FitOptions }): Way | undefined {
  const { count, measure, isGapped } = options
  const isLast = way.place === count - 1
  const alone = isLast ? step.last - unevenness(way, { step, options }) : step.beside
  if (alone === Number.NEGATIVE_INFINITY) return undefined
  const room = way.columns.reduce((sum, { widest }) => sum + widest + betweenColumns, 0)
  const cost = cellCost(step.cell, {
    column: way.columns[way.place] ?? noColumn,
    isName: way.row === 0,
    isFirst: way.place === 0,
    measure,
    isFull: room >= measure * almost,
    isGapped,
  })
  const score = way.score + alone - cost
  if (isLast && way.row > 0 && score < way.start - (isGapped ? worstRow : worstRowAlone)) return undefined
  return {
    place: isLast ? 0 : way.place + 1,
    row: isLast ? way.row + 1 : way.row,
    isApart: way.isApart || (isLast && way.row > 0 && step.behind === 'blank'),
    score,
    start: isLast ? score : way.start,
    step,
    before: way,
  }
}

/** In ems. */
const betweenColumns = 1
const almost = 0.85

/** A row that costs more is none, where several cells stand on a line and where each has its own. */
const worstRow = 2
const worstRowAlone = 1

/** What it costs that a row ends where no blank line is, as one was behind others, or is below the names. */
function unevenness(
  { row, isApart }: Way,
  { step: { behind }, options }: { step: Step; options: FitOptions },
): number {
  if (behind === 'blank') return 0
  const isOpen = row === 0 && options.hasHead
  return (isApart && behind === 'line' ? costs.place.unevenRow : 0) + (isOpen ? costs.place.openHead : 0)
}

function rowsOf(way: Way, count: number): Piece[][][] {
  const cells: Piece[][] = []
  for (let one: Way | undefined = way; one?.step; one = one.before) cells.unshift([...one.step.cell.pieces])
  return Array.from({ length: cells.length / count }, (_, row) => cells.slice(row * count, (row + 1) * count))
}
