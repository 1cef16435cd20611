import type { Habit } from '../course/habit-of.ts'
import { endsSentence } from '../ends-sentence.ts'
import { latinCourse, partsDate } from '../is-latin.ts'
import type { MeasuredLine } from '../measured-line.ts'

/** What stands around two lines. */
export interface Beside {
  /** Whether the line above begins its paragraph. */
  isFirst: boolean
  habit: Habit
  next: MeasuredLine | undefined
  /** Where the words of the item above begin, in ems. */
  hang: number | undefined
  /** Whether the line below begins with a number that no line above counts up to. */
  isUncounted: boolean
  /** Whether that item stands below one that ends in a semicolon: it is the last if it ends in a full stop. */
  isLastItem: boolean
}

/** A line and the one below it, with all that tells whether that goes on with its paragraph. */
export interface Pair extends Beside {
  above: MeasuredLine
  below: MeasuredLine
  isSamePage: boolean
  /** Blank lines between them. */
  gap: number
  /** Whether there are more than between the lines of a paragraph. */
  isSetOff: boolean
  /** Whether the line above ends a sentence. */
  isEnd: boolean
  /** What is known of lines of Latin letters; `undefined` of others. */
  latin: 'yes' | 'no' | undefined
}

export function pairOf(above: MeasuredLine, below: MeasuredLine, beside: Beside): Pair {
  const isSamePage = above.line.page === below.line.page
  const gap = below.line.gap ?? 0
  const isSetOff = isSamePage && gap > beside.habit.gap + 0.25
  const isApart = isSetOff && above.words.trim().length > 1
  const mayGoOn = !isApart || breaksOff(above, below)
  const latin = mayGoOn ? latinCourse(above.words, below.words) : undefined
  return { ...beside, above, below, isSamePage, gap, isSetOff, latin, isEnd: endsSentence(above.words) }
}

/** A tool may set a blank line within a paragraph; small letters below a long line that ends no clause go on with it. */
const breaksOff = (above: MeasuredLine, below: MeasuredLine): boolean =>
  (below.line.gap ?? 0) <= 1 &&
  above.width >= above.measure * 0.7 &&
  /[\p{L}\d-]\s*$/u.test(above.words) &&
  (/^\s*\p{Ll}[\p{Ll}’]/u.test(below.words) || partsDate(above.words, below.words))
