import type { Habit } from '../course/habit-of.ts'
import { breaksSentence, endsSentence } from '../ends-sentence.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { indentWidth, isFull } from './measures-of.ts'

/** Whether a line is full, or would be with the white space before a paragraph. */
export function fullnessOf(
  shown: MeasuredLine,
  { isFirst, isEnd, habit }: { isFirst: boolean; isEnd: boolean; habit: Habit },
): 'full' | 'indented' | undefined {
  if (isFull(widthIn(shown), shown)) return 'full'
  const mayBeIndented = (isFirst && habit.indent !== 'none') || !isEnd
  return mayBeIndented && isFull(widthIn(shown) + indentWidth, shown) ? 'indented' : undefined
}

/** With the white space in front, and that which programs set between Chinese and digits, where a tool left it out. */
const widthIn = ({ line, width, words }: MeasuredLine) =>
  width + (line.indent ?? 0) + Math.min(mostUnseen, unseen * (words.match(border)?.length ?? 0))

const border = /\p{Script=Han}(?=[\dA-Za-z])|[\dA-Za-z](?=\p{Script=Han})/gu

/** In ems. */
const unseen = 0.25

const mostUnseen = 0.75

/** Whether a line breaks off in a sentence and would be full with the white space before a paragraph. */
export const isIndented = (shown: MeasuredLine) =>
  !endsSentence(shown.words) && !isFull(widthIn(shown), shown) && isFull(widthIn(shown) + indentWidth, shown)

/** Whether a line is a title: short, within no sentence, and above the indented first line of a paragraph. */
export const isAboveIndent = ({ words, line, measure }: MeasuredLine, next: MeasuredLine | undefined) =>
  (next?.line.indent ?? 0) >= 1 &&
  line.width < measure * 0.75 &&
  !endsSentence(words) &&
  !breaksSentence(words)

/** Whether a line is as short as the last one of a paragraph, and ends no sentence as that does. */
export const endsNothing = ({ words, line, measure }: MeasuredLine, habit: Habit) =>
  !habit.isCut && line.width < measure * 0.5 && !endsSentence(words) && /[\p{Script=Han}\d]\s*$/u.test(words)

/** Whether a line is long enough to have been broken for want of room, in a column that may be narrower than others. */
export const mayBreak = ({ width, measure, line }: MeasuredLine): boolean =>
  width + (line.indent ?? 0) > measure * 0.55
