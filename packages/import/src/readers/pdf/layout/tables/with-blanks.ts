import type { Row } from '../../rows/row.ts'
import { extentOfCell } from './extent-of-cell.ts'
import { isInColumn } from './is-in-column.ts'

/**
 * The cells of a row with an empty one for each column in which none of them stands; `undefined` where one stands in no column,
 * or in more than one. One cell alone is no row.
 */
export function withBlanks(cells: readonly Row[][], columns: readonly Row[]): Row[][] | undefined {
  if (cells.length < 2) return undefined
  const found: Row[][] = columns.map(() => [])
  let behind = 0
  for (const cell of cells) {
    const places = columns.flatMap((column, index) => (isIn(cell, column) ? [index] : []))
    const [place] = places
    if (place === undefined || places.length > 1 || place < behind) return undefined
    found[place] = cell
    behind = place + 1
  }
  return found
}

const isIn = (cell: readonly Row[], column: Row) => extentOfCell(cell).every((one) => isInColumn(one, column))
