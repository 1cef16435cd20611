import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import { firstToken } from '../../../lines/joining/measure/first-token.ts'
import { widthOf } from '../../../lines/width-of.ts'
import { fromLeft, isFull, widthOfFirst } from '../layout/course/is-full.ts'
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
    if (isWrapped(above, row, widest)) return row
    const isNext = isFull({ row: shown, column }, wordsOfRow(row.row), widthOfFirst(row.row))
    return isNext ? row : { ...row, isBroken: true }
  })
}

/**
 * Whether a line that fills most of its column goes on with a small letter, and had no more place than the widest has: a box may be
 * narrower than the column that others say.
 */
function isWrapped({ row, column }: Placed, next: Placed, widest: number): boolean {
  const after = wordsOfRow(next.row)
  if (endsSentence(wordsOfRow(row)) || !/^\s*\p{Ll}{2,}[\s,;.’'-]/u.test(after)) return false
  if ((column.right - row.right) * 3 > column.right - column.left) return false
  return row.right + (widthOf(firstToken(after)) + space) * row.size > widest
}

/** In ems, between two words. */
const space = 0.25

/** Whether two rows end at the same place and begin at others, the first farther in than the first line of a paragraph. */
const isAtRight = (above: Placed, next: Placed): boolean =>
  Math.abs(above.row.right - next.row.right) < 1.5 &&
  Math.abs(above.row.left - next.row.left) > 1.5 &&
  indentOf(above) > 3
