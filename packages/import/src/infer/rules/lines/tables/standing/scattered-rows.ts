import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { areUsualNames, isOfRanks } from '../names/usual-names.ts'
import { type Cell, cellOf, cellsOn, wordsOfCell } from './cell.ts'
import { isBetween } from './is-between.ts'

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
    .filter((rows) => rows.flat().some(({ isBehind }, at) => at > 0 && isBehind))
    .reduce((most, rows) => (rows.length > most.length ? rows : most), [])
}

const mostColumns = 8
const mostCells = 60
const mostForeign = 12

interface RunCell extends Cell {
  /** Whether text of another column stands directly in front of it. */
  isBehind: boolean
}

/** Cells down the page, and whether text stands in front of each. */
function runFrom(lines: Lines, { index, text }: { index: number; text: string }): RunCell[] {
  const run: RunCell[] = []
  const page = lines[index]?.line.line.page
  for (let at = index, foreign = 0, isBehind = false; run.length < mostCells; at++) {
    const line = lines[at]?.line
    if (!line || line.line.page !== page) break
    const cell = cellOf(line, text)
    if (cell) {
      const parts = cellsOn(cell, text)
      const areNames = parts.every(({ kind }) => kind === 'words')
      run.push(...(areNames ? parts : [cell]).map((one) => ({ ...one, isBehind: isBehind && one.at === 0 })))
      isBehind = false
    } else {
      if (run.length === 0 || ++foreign > mostForeign || isBetween(wordsOf(line.inlines, text))) break
      isBehind = true
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
  if (!first || others.some(({ isBehind }) => isBehind) || kinds.length < width || !(areUsual || areNumbers))
    return []
  if (kinds[0] === 'number' && !isOfRanks(wordsOfCell(first, text))) return []
  const rows = [names]
  for (let at = width; at + width <= run.length; ) {
    const row = run.slice(at, at + width)
    if (row.every(({ kind, isBehind }, place) => kind === kinds[place] && !(isBehind && place > 0))) {
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
