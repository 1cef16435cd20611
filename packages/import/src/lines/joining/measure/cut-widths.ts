import { startsWithClosing } from '../ends-sentence.ts'
import type { MeasuredLine } from '../measured-line.ts'

/**
 * The widths of lines, each with those in front of it that a tool cut off. Some tools end a line behind each mark of Chinese
 * type, and put marks on lines of their own: where they do, a line that ends in a mark and the next are one, if there was
 * room for both.
 */
export function cutWidths(lines: readonly MeasuredLine[]): number[] {
  const isCutUp = isCut(lines)
  const widths: number[] = []
  lines.forEach(({ line, words, measure }, index) => {
    const above = lines[index - 1]
    const before = widths[index - 1] ?? 0
    const isOne =
      above !== undefined &&
      above.line.page === line.page &&
      (startsWithClosing(words) || (isCutUp && endsInMark.test(above.words))) &&
      before + line.width <= measure + 1
    widths.push(isOne ? before + line.width : line.width)
  })
  return widths
}

/** Whether a tool ended lines behind marks of Chinese type. */
export const isCut = (lines: readonly Pick<MeasuredLine, 'words'>[]): boolean =>
  lines.filter(({ words }, index) => index > 0 && startsWithClosing(words)).length >= leastCut

const leastCut = 2

const endsInMark = /[，、；：]\s*$/u
