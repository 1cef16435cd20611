import { endsSentence } from '../ends-sentence.ts'
import { latinCourse } from '../is-latin.ts'
import { isCut } from '../measure/cut-lines.ts'
import { indentWidth, isFull } from '../measure/measures-of.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { startsBlock } from '../starts-block.ts'

/** How a document sets its paragraphs. */
export interface Habit {
  /** The widest gap within a paragraph. */
  gap: number
  /** Whether a paragraph begins with white space: as characters, or as width that is missing. */
  indent: 'typed' | 'set' | 'none'
  /** Whether a tool ended lines behind marks of Chinese type. */
  isCut: boolean
}

/** The habit of a document: what lines have in common that surely go on with one above, or surely begin a paragraph. */
export function habitOf(lines: readonly MeasuredLine[]): Habit {
  const gaps: number[] = []
  let [typed, set, begun] = [0, 0, 0]
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    if (line.isAddress || above?.isAddress) return
    if (above && latinCourse(above.words, line.words) === 'yes') {
      if (above.line.page === line.line.page) gaps.push(line.line.gap ?? 0)
      return
    }
    const isFullHere = isFull(line.line.width, line)
    if (above && !endsSentence(above.words) && isFull(above.line.width, above) && !startsBlock(line.words)) {
      if (above.line.page === line.line.page) gaps.push(line.line.gap ?? 0)
      return
    }
    if ((line.line.indent ?? 0) >= 1) typed++
    // Behind the end of a paragraph, or a title.
    const isAfterEnd =
      above === undefined ||
      (!isFull(above.line.width, above) &&
        (endsSentence(above.words) || above.line.width < above.measure * 0.6))
    if (!isAfterEnd || startsBlock(line.words) || endsSentence(line.words)) return
    const isSet = !isFullHere && isFull(line.line.width + indentWidth, line)
    if (isSet || isFullHere) begun++
    if (isSet) set++
  })
  const indent = typed > 2 || (typed > 0 && typed >= begun / 2) ? 'typed' : set * 2 > begun ? 'set' : 'none'
  return { gap: usual(gaps), indent, isCut: isCut(lines) }
}

/** The value that most have; the smaller of two that as many have. */
function usual(gaps: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return most?.[0] ?? 0
}
