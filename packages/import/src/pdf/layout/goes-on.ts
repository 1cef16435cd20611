import { breaksSentence, endsSentence } from '../../lines/joining/ends-sentence.ts'
import { firstToken } from '../../lines/joining/first-token.ts'
import { startsBlock } from '../../lines/joining/starts-block.ts'
import { widthOf } from '../../lines/width-of.ts'
import type { Placed } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'

export interface Course {
  /** The rows of the paragraph so far. */
  rows: readonly Placed[]
  /** How far lines of this size are apart, in points. */
  pitch: number
  /** How far the first line of a paragraph is set in, in ems; 0 where it is not. */
  indent: number
}

/** Whether a row goes on with the paragraph of the rows above it. */
export function goesOn(next: Placed, { rows, pitch, indent }: Course): boolean {
  const above = rows.at(-1)
  if (!above || next.row.hasDot) return false
  const [upper, lower] = [above.row, next.row]
  if (Math.abs(upper.size - lower.size) > 0.6) return false
  const [words, after] = [wordsOfRow(upper), wordsOfRow(lower)]
  const isEnd = endsSentence(words)
  const fullness = isFull(above, after)
  if (upper.bold !== lower.bold && (isEnd || !fullness)) return false
  if (isSameColumn(above, next) && lower.base - upper.base > pitch * loose) return false
  if (startsBlock(after) && (isEnd || !fullness || (rows.length > 1 && isOut(next, rows)))) return false
  if (!isInLine(next, { rows, isEnd, indent })) return false
  return fullness || (breaksSentence(words) && rows.length > 1 && !isCentred(above))
}

/** More than usual between two lines parts two paragraphs. */
const loose = 1.3

export const isSameColumn = (above: Placed, next: Placed): boolean =>
  above.row.page === next.row.page && above.column.left === next.column.left && next.row.base > above.row.base

/** Whether what the next row begins with had no place on the row. */
export function isFull({ row, column }: Placed, after: string): boolean {
  const room = (column.right - row.right) / row.size
  return room < widthOf(firstToken(after)) + slack
}

/** In ems. */
const slack = 0.8

export const indentOf = ({ row, column }: Placed): number => (row.left - column.left) / row.size

/** Whether a row begins farther out than the one above, as the next item of a list does. */
const isOut = (next: Placed, rows: readonly Placed[]) => {
  const above = rows.at(-1)
  return above !== undefined && indentOf(next) < indentOf(above) - 0.5
}

/** Whether a row begins where one of the paragraph may: a first line may be set in, or out. */
function isInLine(
  next: Placed,
  { rows, isEnd, indent }: { rows: readonly Placed[]; isEnd: boolean; indent: number },
): boolean {
  const [first] = rows
  const above = rows.at(-1)
  if (!first || !above) return false
  const difference = indentOf(next) - indentOf(above)
  if (isCentred(above) && isCentred(next)) return true
  if (rows.length > 1) return Math.abs(difference) < near
  if (Math.abs(difference) < near)
    return !(isEnd && indent > near && Math.abs(indentOf(next) - indent) < near)
  // The first line is set in; or a mark stands in front of it.
  return difference < 0
    ? -difference < 5
    : (first.row.hasDot || startsBlock(wordsOfRow(first.row))) && difference < 5
}

const near = 0.7

const isCentred = ({ row, column }: Placed): boolean => {
  const [left, right] = [(row.left - column.left) / row.size, (column.right - row.right) / row.size]
  return left > 1.2 && Math.abs(left - right) < 0.8
}
