import type { Column, Placed, Row } from '../rows/row.ts'
import { usualSize } from './usual-size.ts'

/**
 * The rows, those of text in the measure that full lines say, where their column was taken to be wider: on a page of which
 * only the first column is filled, or where lines over all columns stand above or below.
 */
export function inMeasures(rows: readonly Placed[]): Map<Placed, Placed> {
  const usual = usualSize(rows.map(({ row }) => row))
  const runs = runsOf(rows.filter(({ row }) => Math.abs(row.size - usual) < 0.6))
  const measures = measuresOf(runs)
  const found = new Map<Placed, Placed>()
  for (const run of runs) {
    const [first] = run
    const right = Math.max(...run.map(({ row }) => row.right))
    const measure = measures.find(
      (one) =>
        first &&
        Math.abs(one.left - first.column.left) < near &&
        one.right + usual < first.column.right &&
        right < one.right + usual * 1.3 &&
        right > one.right - usual * 1.5,
    )
    if (measure)
      for (const placed of run) found.set(placed, { ...placed, column: measure, within: placed.column })
  }
  return found
}

/** Lines of one size close below one another in one column. */
function runsOf(rows: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = []
  for (const placed of rows) {
    const last = runs.at(-1)?.at(-1)
    if (last && isBelow(placed.row, last.row) && last.column.left === placed.column.left)
      runs.at(-1)?.push(placed)
    else runs.push([placed])
  }
  return runs
}

const isBelow = (row: Row, above: Row): boolean =>
  row.page === above.page && row.base > above.base && row.base - above.base < row.size * 2.3

/** The places at which enough lines that are not the last of their run begin and end together. */
function measuresOf(runs: readonly Placed[][]): Column[] {
  const counts = new Map<string, { column: Column; count: number }>()
  for (const run of runs) {
    const left = Math.min(...run.map(({ row }) => row.left))
    for (const { row } of run.slice(0, -1)) {
      const key = `${Math.round(left / near)} ${Math.round(row.right / near)}`
      const { count = 0, column } = counts.get(key) ?? {}
      const right = Math.max(row.right, column?.right ?? 0)
      counts.set(key, { column: { left, right }, count: count + 1 })
    }
  }
  return [...counts.values()].filter(({ count }) => count >= fewest).map(({ column }) => column)
}

/** In points. */
const near = 2

/** Lines that say a measure. */
const fewest = 4
