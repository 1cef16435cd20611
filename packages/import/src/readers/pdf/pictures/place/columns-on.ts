import type { Column, Placed } from '../../rows/row.ts'
import { rowsIn } from '../../rows-in.ts'
import type { Unit } from '../../unit.ts'

/** The columns in which the paragraphs of a page stand. */
export function columnsOn(units: readonly Unit[], page: number): Column[] {
  const found = new Map<string, Column>()
  for (const unit of units) {
    if (unit.type !== 'paragraph') continue
    for (const { row, column } of unit.rows) {
      if (row.page === page) found.set(`${column.left} ${column.right}`, column)
    }
  }
  return [...found.values()]
}

/** The rows of a unit; of what is no paragraph, each is a column of its own. */
export const placedIn = (unit: Unit): Placed[] =>
  unit.type === 'paragraph' ? unit.rows : rowsIn(unit).map((row) => ({ row, column: row }))
