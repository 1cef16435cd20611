import type { Row } from '../../rows/row.ts'
import { extentOfCell } from './extent-of-cell.ts'
import { gapOf } from './gap-of.ts'
import { isInColumn } from './is-in-column.ts'
import { isWhole } from './is-whole.ts'

interface Above {
  above: readonly Row[][]
  /** The cells of the first row. */
  columns: readonly Row[]
  /** The widest between the rows so far, in points. @default none so far */
  gap?: number
}

/** Whether cells are the next row of a table; one with empty cells stands no farther down than others, in the same size. */
export function isNextRow(cells: readonly Row[][], { above, columns, gap = 0 }: Above): boolean {
  const [first] = cells.flat()
  if (!first || above.flat().length === 0 || cells.length !== columns.length) return false
  const distance = gapOf(above, cells)
  const isLike =
    gap === 0 || (distance < gap * 1.2 && columns.some(({ size }) => Math.abs(size - first.size) < 0.6))
  return (
    distance > 0 &&
    distance < first.size * 4 &&
    (isWhole(cells) || isLike) &&
    cells.every((cell, index) => extentOfCell(cell).every((one) => isInColumn(one, columns[index])))
  )
}
