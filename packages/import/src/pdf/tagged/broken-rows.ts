import { indentOf, isFull } from '../layout/goes-on.ts'
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
    return isFull({ row: above.row, column }, wordsOfRow(row.row)) ? row : { ...row, isBroken: true }
  })
}

/** The paragraphs of rows that no element holds as one: more than the usual distance parts them. */
export function parted(rows: readonly Placed[]): Placed[][] {
  const found: Placed[][] = []
  let pitch = 0
  for (const next of rows) {
    const above = found.at(-1)?.at(-1)
    const distance = above ? next.row.base - above.row.base : 0
    const isSame = above !== undefined && Math.abs(above.row.size - next.row.size) < 0.6
    if (isSame && (distance < 0 || distance < (pitch || next.row.size * 2.2) * 1.3)) {
      found.at(-1)?.push(next)
      if (distance > 0) pitch = pitch === 0 ? distance : Math.min(pitch, distance)
    } else {
      found.push([next])
      pitch = 0
    }
  }
  return found
}
