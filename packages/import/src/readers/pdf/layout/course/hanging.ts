import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'

/** Where a paragraph begins, by which the items of a list are told; empty for one that begins with no mark. */
export function markPlace([first]: readonly Placed[]): string {
  if (!first || !(first.row.hasDot || startsBlock(wordsOfRow(first.row)))) return ''
  return `${first.row.page} ${Math.round(first.row.left)} ${Math.round(first.column.left)}`
}

/** Whether a paragraph begins with a mark that hangs out of its lines. */
export function isHanging(rows: readonly Placed[]): boolean {
  const [first, second] = rows
  if (!first || !second || rows.length > 2 || markPlace(rows) === '') return false
  return second.column === first.column && second.row.left - first.row.left > first.row.size * least
}

/** In ems. */
const least = 0.5
