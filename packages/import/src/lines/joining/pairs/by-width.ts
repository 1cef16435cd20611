import { startsWithDash } from '../course/line-patterns.ts'
import type { Answer } from '../course/settle-open.ts'
import { breaksSentence, endsSentence } from '../ends-sentence.ts'
import { isLatin, startsLatin } from '../is-latin.ts'
import { endsNothing, fullnessOf, isAboveIndent, isIndented } from '../measure/fullness-of.ts'
import { isFull } from '../measure/measures-of.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { startsField } from '../starts-block.ts'
import type { Pair } from './pair.ts'

/** Whether a line goes on, by whether the one above is full; `open` where that ends a sentence. */
export function byWidth({
  above,
  below,
  next,
  habit,
  gap,
  isFirst,
  isEnd,
  isSamePage,
  isSetOff,
}: Pair): Answer {
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
  if (isNear) {
    if (isFirst && leavesRoom(above, below)) return 'no'
    return habit.indent !== 'typed' || isFull(above.width, above) ? 'yes' : 'no'
  }
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
  return habit.indent === 'typed'
    ? isAboveIndent(below, next) || (!isSamePage && endsNothing(below, habit))
      ? 'no'
      : 'yes'
    : 'open'
}

/** Whether much more of the line below would have had a place above, as below a title. */
const leavesRoom = ({ line, words }: MeasuredLine, below: MeasuredLine): boolean =>
  line.width + below.token + leastRoom < below.line.width && !breaksSentence(words)

/** In ems: more than the first line of a paragraph stands in. */
const leastRoom = 3
