import type { Row } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'

/** In one column of a table, cells begin or end together, or have the same middle. */
export function isInColumn(cell: Row, first: Row | undefined): boolean {
  if (!first) return false
  const [left, right] = [cell.left - first.left, cell.right - first.right]
  const shown = right + whiteOf(first) - whiteOf(cell)
  return [left, right, shown, (left + right) / 2].some((difference) => Math.abs(difference) < 4)
}

/** The right half of a closing mark, in points, which may be left out of the width of a cell. */
const whiteOf = (cell: Row) => (/[）】〕》」』]\s*$/u.test(wordsOfRow(cell)) ? cell.size / 2 : 0)
