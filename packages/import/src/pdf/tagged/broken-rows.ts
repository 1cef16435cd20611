import { isFull } from '../layout/goes-on.ts'
import type { Placed } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { UnitRow } from '../unit.ts'

/** The rows of one paragraph: where there was place for more, its author broke the line. */
export const brokenRows = (rows: readonly Placed[]): UnitRow[] =>
  rows.map((row, index) => {
    const above = rows[index - 1]
    const isBroken = above !== undefined && !isFull(above, wordsOfRow(row.row))
    return isBroken ? { ...row, isBroken } : row
  })
