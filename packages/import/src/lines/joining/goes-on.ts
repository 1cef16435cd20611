import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import { widthOf } from '../width-of.ts'
import { breaksSentence, endsSentence } from './ends-sentence.ts'
import { firstToken } from './first-token.ts'
import { habitOf } from './habit-of.ts'
import { indentWidth, isFull, measuresOf } from './measures-of.ts'
import { isAddressLine, startsBlock } from './starts-block.ts'

/** Whether each line goes on with the paragraph of the line above it; `unsure` where a full line ends in a full stop. */
export function goesOn(lines: readonly LineBlock[], text: string): ('yes' | 'no' | 'unsure')[] {
  const measures = measuresOf(lines, text)
  const shown = lines.map((line, index): Shown => {
    const next = lines[index + 1]
    const words = wordsOf(line.inlines, text)
    return {
      line: line.line,
      words,
      token: next ? widthOf(firstToken(wordsOf(next.inlines, text))) : 0,
      measure: measures[index] ?? 0,
      isAddress: isAddressLine(words),
    }
  })
  const habit = habitOf(shown)
  const found: ('yes' | 'no' | 'unsure')[] = []
  let isFirst = true
  shown.forEach((below, index) => {
    const above = shown[index - 1]
    const answer = above ? follows(above, below, { isFirst, habit }) : 'no'
    isFirst = answer === 'no'
    found.push(answer)
  })
  return found
}

/** A line as it bears on where paragraphs end. */
export interface Shown {
  line: LineBlock['line']
  words: string
  /** Of the beginning of the next line, in ems. */
  token: number
  measure: number
  isAddress: boolean
}

/** How a document sets its paragraphs. */
export interface Habit {
  /** The widest gap within a paragraph. */
  gap: number
  /** Whether a paragraph begins with white space: as characters, or as width that is missing. */
  indent: 'typed' | 'set' | 'none'
}

interface Course {
  /** Whether the line above begins its paragraph. */
  isFirst: boolean
  habit: Habit
}

function follows(above: Shown, below: Shown, { isFirst, habit }: Course): 'yes' | 'no' | 'unsure' {
  if (above.isAddress || below.isAddress) return 'no'
  const isEnd = endsSentence(above.words)
  if (startsBlock(below.words)) return 'no'
  if (/^\s*(?:——|──|⸺)/u.test(below.words) && isEnd) return 'no'
  if (habit.indent === 'typed' && (below.line.indent ?? 0) >= 1) return 'no'
  if (isLook(above, below)) return 'no'
  const fullness = fullnessOf(above, { isFirst, isEnd, habit })
  const gap = below.line.gap ?? 0
  const isSamePage = above.line.page === below.line.page
  if (isSamePage && gap > habit.gap + 0.25) return fullness && !isEnd ? 'yes' : 'no'
  if (isSamePage && gap < habit.gap - 0.25 && !isEnd) return 'yes'
  // A title above the indented first line of a paragraph is no such line itself.
  if (fullness === 'indented' && !isEnd && isIndented(below)) return 'no'
  if (!fullness) return breaksSentence(above.words) && below.measure === above.measure ? 'yes' : 'no'
  if (!isEnd) return 'yes'
  if (habit.indent === 'typed') return 'yes'
  return begins(above, below, habit)
}

/** A line that is set in another size or weight than the one above is another paragraph. */
const isLook = ({ line: above }: Shown, { line: below }: Shown) =>
  (above.size !== undefined && below.size !== undefined && Math.abs(above.size - below.size) > 0.6) ||
  (above.bold ?? false) !== (below.bold ?? false)

/** Whether a line is full, or would be with the white space before a paragraph. */
function fullnessOf(
  shown: Shown,
  { isFirst, isEnd, habit }: { isFirst: boolean; isEnd: boolean; habit: Habit },
): 'full' | 'indented' | undefined {
  if (isFull(widthIn(shown), shown)) return 'full'
  const mayBeIndented = (isFirst && habit.indent !== 'none') || !isEnd
  return mayBeIndented && isFull(widthIn(shown) + indentWidth, shown) ? 'indented' : undefined
}

const widthIn = ({ line }: Shown) => line.width + (line.indent ?? 0)

const isIndented = (shown: Shown) =>
  !endsSentence(shown.words) && !isFull(widthIn(shown), shown) && isFull(widthIn(shown) + indentWidth, shown)

/** Whether a line behind a full stop at the end of a full line begins a paragraph: then it is narrower by the indent. */
function begins(above: Shown, below: Shown, { indent }: Habit): 'yes' | 'no' | 'unsure' {
  const isEnd = endsSentence(below.words)
  if (isFull(widthIn(below), below) && !isEnd)
    return indent === 'set' || /；\s*$/u.test(above.words) ? 'yes' : 'unsure'
  if (isIndented(below)) return indent === 'set' ? 'no' : 'unsure'
  // The last line of a paragraph ends a sentence.
  return isEnd ? 'unsure' : 'no'
}
