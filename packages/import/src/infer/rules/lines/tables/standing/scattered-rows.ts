import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { isOfRanks } from '../names/usual-names.ts'
import { type Cell, cellOf, cellsOn, wordsOfCell } from './cell.ts'
import { isBetween } from './is-between.ts'
import { areUsualNames } from './words/are-usual-names.ts'

/**
 * The rows of a table of which a tool wrote the cells one below the other, and lines of another column between its rows:
 * behind the names of the columns, as many cells in each row, of the same kinds. All columns but the first hold numbers, or
 * all have names that columns have in many tables.
 */
export function scatteredRows(lines: Lines, { index, text }: { index: number; text: string }): RunCell[][] {
  const run = runFrom(lines, { index, text })
  const words = run.findIndex(({ kind }) => kind !== 'words')
  // Without numbers and dates nothing tells a row from what stands between.
  if (words < 0) return []
  return [words - 1, words]
    .filter((width) => width >= leastSize.namedColumns && width <= mostColumns)
    .map((width) => rowsOf(run, { width, text }))
    .filter((rows) => rows.flat().some(({ behind }, at) => at > 0 && behind.length > 0))
    .reduce((most, rows) => (rows.length > most.length ? rows : most), [])
}

const mostColumns = 8
const mostCells = 60
const mostForeign = 12

interface RunCell extends Cell {
  /** Lines directly in front of it that are no cells, as text of another column. */
  behind: readonly LineBlock[]
}

/** Cells down the page, and whether text stands in front of each. */
function runFrom(lines: Lines, { index, text }: { index: number; text: string }): RunCell[] {
  const run: RunCell[] = []
  const page = lines[index]?.line.line.page
  let behind: LineBlock[] = []
  for (let at = index, foreign = 0; run.length < mostCells; at++) {
    const line = lines[at]?.line
    if (!line || line.line.page !== page) break
    const cell = cellOf(line, text)
    if (cell) {
      const parts = cellsOn(cell, text)
      const areNames = parts.every(({ kind }) => kind === 'words')
      run.push(...(areNames ? parts : [cell]).map((one) => ({ ...one, behind: one.at === 0 ? behind : [] })))
      behind = []
    } else {
      if (run.length === 0 || ++foreign > mostForeign || isBetween(wordsOf(line.inlines, text))) break
      behind.push(line)
    }
  }
  return run
}

function rowsOf(run: readonly RunCell[], { width, text }: { width: number; text: string }): RunCell[][] {
  const names = run.slice(0, width)
  const kinds = run.slice(width, 2 * width).map(({ kind }) => kind)
  const areUsual = areUsualNames(names, text)
  const areNumbers = width > leastSize.namedColumns && kinds.slice(1).every((kind) => kind === 'number')
  const [first, ...others] = names
  // A title stands above text, and the names of columns stand together.
  if (
    !first ||
    others.some(({ behind }) => behind.length > 0) ||
    kinds.length < width ||
    !(areUsual || areNumbers)
  )
    return []
  if (kinds[0] === 'number' && !isOfRanks(wordsOfCell(first, text))) return []
  const rows = [names]
  for (let at = width; at + width <= run.length; ) {
    const row = run.slice(at, at + width)
    if (!areNumbers && rows.length >= leastSize.rows && endsTable(run[at], { above: rows.flat(), text }))
      break
    if (row.every(({ kind, behind }, place) => kind === kinds[place] && !(behind.length > 0 && place > 0))) {
      rows.push(row)
      at += width
    } else if (run[at]?.kind === 'words') at++
    else break
  }
  const taken = new Set(rows.flat())
  const partly = new Set(rows.flat().map(({ line }) => line))
  // A line is of the table as a whole.
  if (run.some((cell) => partly.has(cell.line) && !taken.has(cell))) return []
  return rows.length >= leastSize.rows ? rows : []
}

/**
 * Whether a paragraph ends directly in front of a cell, much wider than the cells above: where nothing but names tells of a
 * table, it stands below it.
 */
function endsTable(
  cell: RunCell | undefined,
  { above, text }: { above: readonly RunCell[]; text: string },
): boolean {
  const last = cell?.behind.at(-1)
  if (!cell || !last || !/[。！？.!?][”’」』）)]*\s*$/u.test(wordsOf(last.inlines, text))) return false
  const widest = (lines: readonly LineBlock[]) => Math.max(...lines.map(({ line }) => line.width))
  return widest(cell.behind) > muchWider * widest(above.map(({ line }) => line))
}

const muchWider = 2
