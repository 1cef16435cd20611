import { breaksSentence, endsSentence } from '../../lines/joining/ends-sentence.ts'
import { isAddressLine, saysMaker, startsBlock, startsField } from '../../lines/joining/starts-block.ts'
import { entryPage } from '../contents/entry-page.ts'
import type { Column, Placed, Row } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import { fromLeft, isFull } from './is-full.ts'

export interface Course {
  /** The rows of the paragraph so far. */
  rows: readonly Placed[]
  /** How far lines of this size are apart, in points. */
  pitch: number
  /** How far the first line of a paragraph is set in, in ems; 0 where it is not. */
  indent: number
  /** In which most of the text is set, in points. @default not known */
  usual?: number
}

/** Whether a row goes on with the paragraph of the rows above it. */
export function goesOn(next: Placed, { rows, pitch, indent, usual }: Course): boolean {
  const above = rows.at(-1)
  if (!above || next.row.hasDot) return false
  const [upper, lower] = [above.row, next.row]
  if (Math.abs(upper.size - lower.size) > 0.6 || leaves(above, next)) return false
  const [words, after] = [wordsOfRow(upper), wordsOfRow(lower)]
  if (entryPage(upper) !== undefined) return false
  if (goesOnAsLink(upper, lower)) return true
  if (isTitle(above, next, usual)) return !startsBlock(after)
  if (startsField(after)) return false
  const isEnd = endsSentence(words)
  if (isEnd && next.isBehindTable) return false
  const isMiddle = isCentred(above) && isCentred(next)
  if ((isMiddle && isAddressLine(after)) || (isEnd && saysMaker(after))) return false
  const fullness =
    isFull(isMiddle ? fromLeft(above) : above, after) || isFullInset(above, next, { isEnd, after })
  if (upper.bold !== lower.bold && (isEnd || !fullness)) return false
  if (isSameColumn(above, next) && lower.base - upper.base > pitch * loose) return false
  if (startsBlock(after) && (isEnd || !fullness || (rows.length > 1 && isOut(next, rows)))) return false
  // A sentence ends within a quote.
  const isQuoted = closes(words, after)
  if (!isInLine(next, { rows, isEnd: isEnd && !isQuoted, indent })) return false
  if (fullness || isQuoted) return true
  return breaksSentence(words) && rows.length > 1 && !isCentred(above)
}

/** More than usual between two lines parts two paragraphs. */
const loose = 1.3

export const isSameColumn = (above: Placed, next: Placed): boolean =>
  above.row.page === next.row.page && isSame(outer(above), outer(next)) && next.row.base > above.row.base

const outer = ({ column, within }: Placed) => within ?? column

const isSame = (one: Column, other: Column) => one.left === other.left && one.right === other.right

/** Whether the next row stands farther down in another column: a line over several goes on in the first of them alone. */
const leaves = ({ row, column, within }: Placed, next: Placed): boolean =>
  row.page === next.row.page &&
  next.row.base > row.base + row.size / 2 &&
  !isSame(within ?? column, outer(next)) &&
  !(
    column.left - next.column.left < row.size &&
    column.right > next.column.right &&
    row.right > next.column.right
  )

/** What is set in from the left, as a quote is, is set in from the right as far; its first line may be set in further. */
function isFullInset(
  above: Placed,
  next: Placed,
  { isEnd, after }: { isEnd: boolean; after: string },
): boolean {
  const inset = indentOf(next)
  const further = indentOf(above) - inset
  if (isEnd || inset < 1 || Math.min(Math.abs(further), Math.abs(further - firstIndent)) > near) return false
  const column = { ...above.column, right: above.column.right - inset * above.row.size }
  return endsSentence(after) && isFull({ row: above.row, column }, after)
}

/** In ems: how far the first line of a paragraph of Chinese is set in. */
const firstIndent = 2

/** Whether a quote or a bracket that is open at the end of a line is closed on the next. */
const closes = (words: string, after: string): boolean =>
  /^[^“]*”/u.test(after) && (words.match(/“/gu)?.length ?? 0) > (words.match(/”/gu)?.length ?? 0)

/** An address that is too long for its line is one link on both. */
function goesOnAsLink(upper: Row, lower: Row): boolean {
  const [last, first] = [upper.items.at(-1), lower.items[0]]
  if (!last?.link || last.link !== first?.link) return false
  const words = upper.items.filter(({ link }) => link === last.link).map(({ text }) => text)
  return /^\s*(?:https?:|www\.)[!-~]*$/iu.test(words.join(''))
}

/** Whether two rows that are bold and larger than the text are close to each other. */
function isTitle(above: Placed, next: Placed, usual: number | undefined): boolean {
  const { row } = above
  if (usual === undefined || !row.bold || !next.row.bold || row.size < usual + 1.5) return false
  return isSameColumn(above, next) && next.row.base - row.base < row.size * closest
}

/** In its own size: how far the lines of a title are apart at most. */
const closest = 1.75

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
  // In the next column, or on the next page, a list that hangs out may have moved the edge.
  if (!isSameColumn(above, next)) return Math.abs(indentOf(next)) < 1.6 || Math.abs(difference) < near
  if (breaksSentence(wordsOfRow(above.row)) && isRight(next) && indentOf(next) > 3) return true
  if (rows.length > 1) return Math.abs(difference) < near
  if (Math.abs(difference) < near)
    return !(isEnd && indent > near && Math.abs(indentOf(next) - indent) < near)
  // The first line is set in; or a mark stands in front of it.
  return difference < 0
    ? -difference < 5
    : (first.row.hasDot || startsBlock(wordsOfRow(first.row))) && difference < 5
}

const near = 0.7

const isRight = ({ row, column }: Placed): boolean => (column.right - row.right) / row.size < near

const isCentred = ({ row, column }: Placed): boolean => {
  const [left, right] = [(row.left - column.left) / row.size, (column.right - row.right) / row.size]
  return left > 1.2 && Math.abs(left - right) < 0.8
}
