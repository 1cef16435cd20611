import { fromLeft, isFull } from '../layout/course/is-full.ts'
import { indentOf } from '../layout/course/is-in-line.ts'
import type { Placed } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { UnitRow } from '../unit.ts'

/** The rows of one paragraph: where there was place for more, its author broke the line. */
export function brokenRows(rows: readonly Placed[]): UnitRow[] {
  const widest = Math.max(...rows.map(({ row }) => row.right))
  // What is set in from the left is set in from the right, too.
  const isInset = rows.every((row) => indentOf(row) > 1)
  return rows.map((row, index) => {
    const above = rows[index - 1]
    if (!above) return row
    const column = isInset ? { ...above.column, right: widest } : above.column
    const shown = isAtRight(above, row) ? fromLeft(above).row : above.row
    return isFull({ row: shown, column }, wordsOfRow(row.row)) ? row : { ...row, isBroken: true }
  })
}

/** Whether two rows end at the same place and begin at others, the first farther in than the first line of a paragraph. */
const isAtRight = (above: Placed, next: Placed): boolean =>
  Math.abs(above.row.right - next.row.right) < 1.5 &&
  Math.abs(above.row.left - next.row.left) > 1.5 &&
  indentOf(above) > 3
