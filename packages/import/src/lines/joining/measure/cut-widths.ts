import { breaksSentence, endsSentence } from '../ends-sentence.ts'
import type { Habit, Shown } from '../goes-on.ts'
import { indentWidth, isFull } from './measures-of.ts'

/**
 * How wide lines are with what stands in front of them: some tools end a line behind each mark of Chinese type, and put
 * marks on lines of their own. Where they do, a line that ends in a mark and the next are one, if both have place on it.
 */
export function cutWidths(lines: readonly Shown[]): number[] {
  const isCutUp = isCut(lines)
  const widths: number[] = []
  lines.forEach(({ line, words, measure }, index) => {
    const above = lines[index - 1]
    const before = widths[index - 1] ?? 0
    const isOne =
      above !== undefined &&
      above.line.page === line.page &&
      // No line begins with a mark that closes, wherever it was cut.
      (closes.test(words) || (isCutUp && ends.test(above.words))) &&
      before + line.width <= measure + 1
    widths.push(isOne ? before + line.width : line.width)
  })
  return widths
}

/** Whether a tool cut lines behind marks. */
export const isCut = (lines: readonly Pick<Shown, 'words'>[]): boolean =>
  lines.filter(({ words }, index) => index > 0 && closes.test(words)).length >= leastCut

const leastCut = 2

/** No line begins with such a mark. */
const closes = /^\s*[，。；：、！？）》”」』]/u

const ends = /[，、；：]\s*$/u

/** Whether a line is full, or would be with the white space before a paragraph. */
export function fullnessOf(
  shown: Shown,
  { isFirst, isEnd, habit }: { isFirst: boolean; isEnd: boolean; habit: Habit },
): 'full' | 'indented' | undefined {
  if (isFull(widthIn(shown), shown)) return 'full'
  const mayBeIndented = (isFirst && habit.indent !== 'none') || !isEnd
  return mayBeIndented && isFull(widthIn(shown) + indentWidth, shown) ? 'indented' : undefined
}

const widthIn = ({ line, width }: Shown) => width + (line.indent ?? 0)

export const isIndented = (shown: Shown) =>
  !endsSentence(shown.words) && !isFull(widthIn(shown), shown) && isFull(widthIn(shown) + indentWidth, shown)

/** A short line that ends no sentence, above the first line of a paragraph, is a title. */
export const isAboveIndent = ({ words, line, measure }: Shown, next: Shown | undefined) =>
  (next?.line.indent ?? 0) >= 1 &&
  line.width < measure * 0.75 &&
  !endsSentence(words) &&
  !breaksSentence(words)
