import { breaksSentence, closesQuote, endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import { isAddressLine, saysMaker, startsBlock, startsField } from '../../../../lines/joining/starts-block.ts'
import { entryPage } from '../../contents/entry-page.ts'
import { haveOtherFonts } from '../../rows/have-other-fonts.ts'
import type { Placed, Row } from '../../rows/row.ts'
import { withoutNotes } from '../../rows/without-notes.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { beginsAlike } from './begins-alike.ts'
import { endsInField, endsInLabel } from './ends-in-field.ts'
import { fromLeft, isFlush, isFull } from './is-full.ts'
import { areCentred, indentOf, isCentred, isInLine } from './is-in-line.ts'
import { isSame, isSameColumn, outer } from './is-same-column.ts'
import { isSetInAlike } from './is-set-in-alike.ts'
import { leadsToAddress } from './leads-to-address.ts'

export interface Course {
  /** The rows of the paragraph so far. */
  rows: readonly Placed[]
  /** How far lines of this size are apart, in points. */
  pitch: number
  /** How far the first line of a paragraph is set in, in ems; 0 where it is not. */
  indent: number
  /** In which most of the text is set, in points. @default not known */
  usual?: number
  /** That lines of text end where their column does, but the last of a paragraph. @default false */
  isJustified?: boolean
  /** That the paragraph begins with a mark, which hangs out in others that begin there. @default false */
  hangs?: boolean
}

/** Whether a row goes on with the paragraph of the rows above it. */
export function goesOn(
  next: Placed,
  { rows, pitch, indent, usual, isJustified = false, hangs = false }: Course,
): boolean {
  const above = rows.at(-1)
  if (!above || next.row.hasDot || (above.row.isClosed && !next.row.isClosed)) return false
  const [upper, lower] = [above.row, next.row]
  if (Math.abs(upper.size - lower.size) > 0.6 || leaves(above, next)) return false
  const [words, after] = [wordsOfRow(withoutNotes(upper)), wordsOfRow(lower)]
  if (entryPage(upper) !== undefined) return false
  if (goesOnAsLink(upper, lower)) return true
  if (isTitle(above, next, usual)) return !startsBlock(after)
  if (startsField(after) || endsInField(words, after)) return false
  if (sharesLink(upper, lower) && !startsBlock(after) && isFull(fromLeft(above), after)) return true
  const isEnd = endsSentence(words) && !leadsToAddress(words, after)
  if (isEnd && next.isBehindOther) return false
  const isMiddle = areCentred(above, next)
  if ((isMiddle && isAddressLine(after)) || ((isEnd || saysMaker(words)) && saysMaker(after))) return false
  // A field ends with its line where that is set in the middle.
  const isField = isMiddle && startsField(words) && !breaksSentence(words)
  const fullness =
    isFull(isMiddle ? fromLeft(above) : above, after) ||
    (!isField && isFullInset(above, next, { isEnd, after }))
  const isQuote = isEnd && isSetInAlike(above, next)
  const isLast = isJustified && !isQuote && !isFlush(above) && !isAsLong(rows, usual)
  if (upper.bold !== lower.bold && (isEnd || !fullness || isLast || upper.size !== lower.size)) return false
  if (isEnd && haveOtherFonts(upper, lower)) return false
  if (endsInLabel(words) && !startsBlock(after)) return true
  if (isEnd && isLast && !startsBlock(words)) return false
  if (isSameColumn(above, next) && lower.base - upper.base > pitch * (isEnd ? looseAtEnd : loose))
    return false
  if (startsBlock(after) && (isEnd || !fullness || (rows.length > 1 && isOut(next, rows)))) return false
  if (beginsAlike(rows, next)) return false
  const isBelow = isMiddle || Math.abs(indentOf(above) - indentOf(next)) < near
  if (!isEnd && isBelow && upper.bold === lower.bold && smallWord.test(after)) return true
  // A sentence ends within a quote.
  const isQuoted = isQuote || closesQuote(words, after)
  if (!isInLine(next, { rows, isEnd: isEnd && !isQuoted, indent, hangs })) return false
  if (fullness || isQuoted) return true
  return breaksSentence(words) && rows.length > 1 && !isCentred(above)
}

/** A word of small letters, which no address is. */
const smallWord = /^\s*\p{Ll}{2,}(?:[\s,;:’'-]|$)/u

/** More than usual between two lines parts two paragraphs; behind the end of a sentence less does. */
const loose = 1.3

const looseAtEnd = 1.18

/** Whether the last of the rows is as long as any of them, or of another size than the text: they have a measure of their own. */
const isAsLong = (rows: readonly Placed[], usual: number | undefined): boolean => {
  const last = rows.at(-1)?.row
  if (!last || usual === undefined || Math.abs(last.size - usual) > 0.6) return true
  return rows.length > 1 && rows.every(({ row }) => row.right < last.right + last.size * 0.3)
}

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
  // A line that ends where the next does is as full as that one.
  const isFlushed = Math.abs(above.row.right - next.row.right) < above.row.size * 0.3
  return (endsSentence(after) || isFlushed) && isFull({ row: above.row, column }, after)
}

/** In ems: how far the first line of a paragraph of Chinese is set in. */
const firstIndent = 2

/** In ems. */
const near = 0.7

/** Whether a link at the end of a row is that at the beginning of the next. */
const sharesLink = (upper: Row, lower: Row): boolean => {
  const link = upper.items.at(-1)?.link
  return link !== undefined && link === lower.items[0]?.link
}

/** An address that is too long for its line is one link on both. */
function goesOnAsLink(upper: Row, lower: Row): boolean {
  const [last] = upper.items.slice(-1)
  if (!last || !sharesLink(upper, lower)) return false
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

/** Whether a row begins farther out than the one above, as the next item of a list does. */
const isOut = (next: Placed, rows: readonly Placed[]) => {
  const above = rows.at(-1)
  return above !== undefined && indentOf(next) < indentOf(above) - 0.5
}
