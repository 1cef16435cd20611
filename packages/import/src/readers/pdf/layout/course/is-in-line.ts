import { breaksSentence } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock, startsField } from '../../../../lines/joining/starts-block.ts'
import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { fromLeft, isFull } from './is-full.ts'
import { isSameColumn } from './is-same-column.ts'

interface Lines {
  rows: readonly Placed[]
  isEnd: boolean
  indent: number
  hangs: boolean
}

/** Whether a row begins where one of the paragraph may: a first line may be set in, or out. */
export function isInLine(next: Placed, { rows, isEnd, indent, hangs }: Lines): boolean {
  const [first] = rows
  const above = rows.at(-1)
  if (!first || !above) return false
  const difference = indentOf(next) - indentOf(above)
  if (areCentred(above, next)) return true
  // In the next column, or on the next page, a list that hangs out may have moved the edge.
  if (!isSameColumn(above, next)) {
    if (isEnd && beginsSetIn(next, indent)) return false
    if (!isEnd && isMarked(first) && indentOf(next) > 0 && indentOf(next) < deepest) return true
    return Math.abs(indentOf(next)) < 1.6 || Math.abs(difference) < near
  }
  const words = wordsOfRow(above.row)
  if (
    isRight(next) &&
    indentOf(next) > 3 &&
    (breaksSentence(words) || (!isEnd && isRightAligned(above, next)))
  )
    return true
  if (rows.length > 1) return Math.abs(difference) < near
  if (isMarked(first) && isEnd && difference < near && (hangs || isBesideMark(difference))) return false
  if (Math.abs(difference) < near)
    return !(isEnd && indent > near && Math.abs(indentOf(next) - indent) < near)
  // The first line is set in; or a mark stands in front of it.
  return difference < 0 ? -difference < 5 : isMarked(first) && difference < 5
}

const isMarked = ({ row }: Placed): boolean => row.hasDot === true || startsBlock(wordsOfRow(row))

/** In ems: how far the lines of an item are set in at most. */
const deepest = 4

const near = 0.7

/** In ems: farther out than a mark, by less than the indent of a first line. */
const isBesideMark = (difference: number) => difference < -0.15 && difference > -1.2

/** Whether a row is set in as a first line is, that begins with a mark whose left half is white and hangs over the edge. */
const beginsSetIn = (next: Placed, indent: number): boolean =>
  indent > near &&
  /^\s*[“‘《〈（「『【〔]/u.test(wordsOfRow(next.row)) &&
  Math.abs(indentOf(next) + hanging - indent) < hanging

/** In ems. */
const hanging = 0.5

/** Whether a line that is set at the right is full: it is none that begins a paragraph of text. */
const isRightAligned = (above: Placed, next: Placed): boolean =>
  isRight(above) &&
  (indentOf(above) > 0.3 || startsField(wordsOfRow(above.row))) &&
  isFull(fromLeft(above), wordsOfRow(next.row))

const isRight = ({ row, column }: Placed): boolean => (column.right - row.right) / row.size < near

export const isCentred = (placed: Placed): boolean => isInMiddle(placed, clear)

/** Whether two lines are set in the middle; one of them may be so long that it shows little room beside it. */
export const areCentred = (above: Placed, next: Placed): boolean =>
  (isCentred(above) && isInMiddle(next, little)) || (isCentred(next) && isInMiddle(above, little))

function isInMiddle({ row, column }: Placed, room: number): boolean {
  const [left, right] = [(row.left - column.left) / row.size, (column.right - row.right) / row.size]
  return left > room && Math.abs(left - right) < 0.8
}

/** In ems: how much room a line in the middle has beside it. */
const [clear, little] = [1.2, 0.4]

export const indentOf = ({ row, column }: Placed): number => (row.left - column.left) / row.size
