import type { LineBlock } from '../line.ts'
import { type Habit, habitOf } from './course/habit-of.ts'
import { isOtherLook } from './course/is-other-look.ts'
import {
  announcesAddress,
  areRows,
  endsInAddress,
  isAddressInText,
  isCutAddress,
  isSpread,
  isTime,
  isTotalNumber,
  leadsToAddress,
  loneLabel,
  loneMark,
  startsWithDash,
} from './course/line-patterns.ts'
import { isLoneCharacter, isRowOfFields } from './course/lone-lines.ts'
import { quotedLines } from './course/quoted-lines.ts'
import { type Answer, type Course, settleOpen } from './course/settle-open.ts'
import { startsTitle } from './course/starts-title.ts'
import { uncountedLines } from './course/uncounted-lines.ts'
import { endsOfItems } from './course/unmarked-items.ts'
import { breaksSentence, closesQuote, endsSentence, startsWithClosing } from './ends-sentence.ts'
import { isDateline } from './is-dateline.ts'
import { isLatin, latinCourse, startsLatin } from './is-latin.ts'
import { fullnessOf, isAboveIndent, isIndented, mayBreak } from './measure/fullness-of.ts'
import { measured } from './measure/measured.ts'
import { isFull } from './measure/measures-of.ts'
import type { MeasuredLine } from './measured-line.ts'
import { hangOf, isHanging, isMailAddress, startsBlock, startsField } from './starts-block.ts'

/** Whether each line goes on with the paragraph of the line above it. */
export function goesOn(lines: readonly LineBlock[], text: string): Course[] {
  const shown = measured(lines, text)
  const habit = habitOf(shown)
  const quoted = quotedLines(shown)
  const uncounted = uncountedLines(shown)
  const ends = endsOfItems(shown)
  const found: Answer[] = []
  let hang: number | undefined
  let isLastItem = false
  shown.forEach((below, index) => {
    const above = shown[index - 1]
    const beside = {
      isFirst: found[index - 1] !== 'yes',
      habit,
      next: shown[index + 1],
      hang,
      isLastItem,
      isUncounted: uncounted.has(index),
    }
    const said = quoted.has(index) ? 'yes' : above ? follows(above, below, beside) : 'no'
    const answer = said === 'open' && ends.has(index - 1) ? 'no' : said
    found.push(answer)
    if (answer !== 'no') return
    hang = hangOf(below.words, below.line)
    isLastItem = hang !== undefined && above !== undefined && /[;；]\s*$/u.test(above.words)
  })
  return settleOpen(shown, { found, habit })
}

interface Beside {
  isFirst: boolean
  habit: Habit
  next: MeasuredLine | undefined
  /** Where the words of the item above begin, in ems. */
  hang: number | undefined
  /** Whether the line begins with a number that no line above counts up to. */
  isUncounted: boolean
  /** Whether that item stands below one that ends in a semicolon: it is the last if it ends in a full stop. */
  isLastItem: boolean
}

function follows(
  above: MeasuredLine,
  below: MeasuredLine,
  { isFirst, habit, next, hang, isLastItem, isUncounted }: Beside,
): Answer {
  const [isSamePage, gap = 0] = [above.line.page === below.line.page, below.line.gap]
  const isSetOff = isSamePage && gap > habit.gap + 0.25
  const latin = isSetOff && above.words.trim().length > 1 ? undefined : latinCourse(above.words, below.words)
  if (
    below.line.isRest ||
    loneLabel.test(above.words) ||
    isSpread(above.words) ||
    isTotalNumber(above.words, below.words)
  )
    return 'yes'
  if ((below.isAddress || isMailAddress(below.words)) && leadsToAddress.test(above.words)) return 'yes'
  // Several addresses are a list.
  if (below.isAddress && !next?.isAddress && announcesAddress.test(above.words)) return 'yes'
  if (isCutAddress(above.words, below.words)) return 'yes'
  if (above.isAddress || below.isAddress) return latin === 'yes' && !above.isAddress ? 'yes' : 'no'
  if (startsWithClosing(below.words) || below.isPiece) return 'yes'
  if (isDateline(above.words) || isDateline(below.words)) return 'no'
  if (endsInAddress.test(above.words) && !/^[\s　]*[\w/?&=%.-]+[）)]?\s*$/.test(below.words)) return 'no'
  if (loneMark.test(above.words) || closesQuote(above.words, below.words) || isTime(above.words, below.words))
    return 'yes'
  const isEnd = endsSentence(above.words)
  if (startsBlock(below.words))
    return !isEnd &&
      (isAddressInText(below.words) || latin === 'yes' || isNumberInText(above, below, hang) || isUncounted)
      ? 'yes'
      : 'no'
  if (isRowOfFields(above.words)) return 'no'
  if (!isEnd && isLoneCharacter(above, below)) return 'yes'
  if (startsWithDash(below.words) && isEnd) return 'no'
  const isTyped = habit.indent === 'typed' && (below.line.indent ?? 0) >= 1
  if (!isSetOff && isHanging(below.line, hang) && (isLatin(below.words) || (!isEnd && mayBreak(above))))
    return 'yes'
  if (isTyped && latin !== 'yes') return 'no'
  // What leads to a list or a quote is a sentence of its own; here only its line was cut.
  if (habit.isCut && /[：:]\s*$/u.test(above.words) && breaksSentence(below.words)) return 'yes'
  const isItemEnd = /;\s*$/.test(above.words) && !isFull(above.width, above)
  if (
    areRows(above.words, below.words) ||
    isOtherLook(above.line, below.line) ||
    latin === 'no' ||
    (latin && isItemEnd)
  )
    return 'no'
  if (latin) return latin
  if (isLastItem && /[.。]\s*$/u.test(above.words)) return 'no'
  if (startsTitle(above, below, next)) return 'no'
  if (isEnd && /^\s*本(?:简报|通讯|简讯|快讯|期|刊|[周月季]报|[周月季]刊)/u.test(below.words)) return 'no'
  // No paragraph is so short: what ends a sentence there began it above.
  const isTail =
    !isEnd &&
    !(isSetOff && isLatin(above.words)) &&
    !startsWithDash(above.words) &&
    endsSentence(below.words) &&
    below.line.width <= Math.min(8, above.line.width * 0.6)
  if (isTail && above.line.width >= 10) return 'yes'
  const fullness = fullnessOf(above, { isFirst, isEnd, habit })
  if (isSetOff) return fullness && !isEnd && !isLatin(above.words) ? 'yes' : 'no'
  const isNear = isSamePage && gap < habit.gap - 0.25 && !isEnd
  if (isNear) return habit.indent !== 'typed' || isFull(above.width, above) ? 'yes' : 'no'
  // A title above the indented first line of a paragraph is no such line itself, nor is one in Latin letters.
  // Nor does a source have white space in front that its line needs to be full; one wider than the column stands outside.
  const isOddWidth = fullness === 'indented' || (above.width > above.measure + 1 && !isLatin(above.words))
  if (isOddWidth && startsField(above.words) && !breaksSentence(above.words)) return 'no'
  if (
    fullness === 'indented' &&
    !isEnd &&
    (isIndented(below) || (isFirst && startsLatin(above.words, below.words)))
  )
    return 'no'
  if (!fullness) return breaksSentence(above.words) && below.measure === above.measure ? 'yes' : 'no'
  if (!isEnd) return 'yes'
  return habit.indent === 'typed' ? (isAboveIndent(below, next) ? 'no' : 'yes') : 'open'
}

/** The number with which a sentence of English ends, or its next line begins: no list goes on or begins with it. */
const isNumberInText = (above: MeasuredLine, { words }: MeasuredLine, hang: number | undefined) =>
  hang === undefined && isLatin(above.words) && isFull(above.width, above) && /^\d{2,}\./.test(words)
