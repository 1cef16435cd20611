import type { Column, Row } from '../rows/row.ts'
import { isBeside } from '../rows/rows-of.ts'
import { columnAt, columnsOf, extentOf } from './columns/columns-of.ts'
import { withFrames } from './with-frames.ts'

export interface Ordered {
  rows: Row[]
  /** That rows on the same line are of different columns, and never of one line. */
  isParted: boolean
}

/**
 * The rows of a page in the order in which they are read. Programs put text on the page in that order; where the file
 * goes from line to line over all columns, or jumps about, the columns say it.
 */
export function orderRows(rows: readonly Row[]): Ordered {
  const columns = columnsOf(rows)
  if (columns.length > 1 && goesOverColumns(rows, columns))
    return { rows: byColumns(rows, columns), isParted: true }
  const upwards = rows.filter((row, index) => isJump(rows[index - 1], row)).length
  if (upwards * 8 <= rows.length)
    return { rows: withFrames(rows, { inPlace: byColumns(rows, columns), columns }), isParted: false }
  return { rows: byColumns(rows, columns), isParted: columns.length > 1 }
}

/** Whether full lines of different columns stand side by side in the file. */
function goesOverColumns(rows: readonly Row[], columns: readonly Column[]): boolean {
  const page = extentOf(rows)
  const pairs = rows.filter((row, index) => {
    const before = rows[index - 1]
    if (!isBeside(before, row)) return false
    const [one, other] = [columnAt(before, columns, page), columnAt(row, columns, page)]
    return one !== other && (before.right - before.left) * 2 > one.right - one.left
  })
  return pairs.length * 3 > rows.length
}

/** Upwards, and not to a column at the right. */
const isJump = (before: Row | undefined, row: Row) =>
  before !== undefined && row.base < before.base - before.size && row.left < before.left

/** A row over several columns parts what is above it from what is below. */
function byColumns(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const page = extentOf(rows)
  const down = [...rows].sort((one, other) => one.base - other.base || one.left - other.left)
  const found: Row[] = []
  let band: Row[] = []
  const close = () => {
    for (const column of columns) found.push(...band.filter((row) => columnAt(row, columns, page) === column))
    band = []
  }
  for (const row of down) {
    if (columns.length > 1 && columnAt(row, columns, page) === page) {
      close()
      found.push(row)
    } else band.push(row)
  }
  if (columns.length > 1) close()
  else found.push(...band)
  return found
}
