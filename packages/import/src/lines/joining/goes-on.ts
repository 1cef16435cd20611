import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import { widthOf } from '../width-of.ts'
import { habitOf } from './course/habit-of.ts'
import { quotedLines } from './course/quoted-lines.ts'
import { settleOpen } from './course/settle-open.ts'
import {
  areRows,
  breaksSentence,
  closes,
  endsInAddress,
  endsSentence,
  isAddressInText,
  isDash,
  isSpread,
  isTotal,
  leadsToAddress,
  loneLabel,
  loneMark,
} from './ends-sentence.ts'
import { isDateline } from './is-dateline.ts'
import { isLatin, latinCourse } from './is-latin.ts'
import { cutWidths, fullnessOf, isAboveIndent, isIndented } from './measure/cut-widths.ts'
import { firstToken } from './measure/first-token.ts'
import { isFull, measuresOf } from './measure/measures-of.ts'
import { hangOf, isAddressLine, isHanging, startsBlock } from './starts-block.ts'

/** What is said of a line: that it goes on with the paragraph above it, or begins one, and whether that is sure. */
export interface Course {
  goesOn: boolean
  isSure: boolean
}

/** Whether each line goes on with the paragraph of the line above it. */
export function goesOn(lines: readonly LineBlock[], text: string): Course[] {
  const measures = measuresOf(lines, text)
  const shown = lines.map((line, index): Shown => {
    const next = lines[index + 1]
    const words = wordsOf(line.inlines, text)
    return {
      line: line.line,
      words,
      token: next ? widthOf(firstToken(wordsOf(next.inlines, text))) : 0,
      measure: measures[index] ?? 0,
      width: line.line.width,
      isAddress: isAddressLine(words),
    }
  })
  const widths = cutWidths(shown)
  for (const [index, one] of shown.entries()) one.width = widths[index] ?? one.line.width
  const habit = habitOf(shown)
  const quoted = quotedLines(shown)
  const found: ('yes' | 'no' | 'open')[] = []
  let hang: number | undefined
  shown.forEach((below, index) => {
    const above = shown[index - 1]
    const beside = { isFirst: found[index - 1] !== 'yes', habit, next: shown[index + 1], hang }
    const answer = quoted.has(index) ? 'yes' : above ? follows(above, below, beside) : 'no'
    found.push(answer)
    if (answer === 'no') hang = hangOf(below.words, below.line)
  })
  return settleOpen(shown, { found, habit })
}

/** A line as it bears on where paragraphs end. */
export interface Shown {
  line: LineBlock['line']
  words: string
  /** In ems, with the lines in front of it that a tool cut off. */
  width: number
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
  /** Whether a tool ended lines behind marks of Chinese type. */
  isCut: boolean
}

interface Beside {
  isFirst: boolean
  habit: Habit
  next: Shown | undefined
  /** Where the words of the item above begin, in ems. */
  hang: number | undefined
}

function follows(above: Shown, below: Shown, { isFirst, habit, next, hang }: Beside): 'yes' | 'no' | 'open' {
  const isSetOff = above.line.page === below.line.page && (below.line.gap ?? 0) > habit.gap + 0.25
  const latin = isSetOff && above.words.trim().length > 1 ? undefined : latinCourse(above.words, below.words)
  if (loneLabel.test(above.words) || isSpread(above.words) || isTotal(above.words, below.words)) return 'yes'
  if (below.isAddress && leadsToAddress.test(above.words)) return 'yes'
  if (above.isAddress || below.isAddress) return latin === 'yes' && !above.isAddress ? 'yes' : 'no'
  // No line begins with a mark that closes; what is only a label stands before what it names.
  if (/^\s*[，。；：、！？）》”」』]/u.test(below.words)) return 'yes'
  if (isDateline(above.words) || isDateline(below.words)) return 'no'
  if (endsInAddress.test(above.words) && !/^[\s　]*[\w/?&=%.-]+[）)]?\s*$/.test(below.words)) return 'no'
  if (loneMark.test(above.words) || closes(above.words, below.words)) return 'yes'
  const isEnd = endsSentence(above.words)
  if (startsBlock(below.words))
    return !isEnd && (isAddressInText(below.words) || latin === 'yes' || isNumberInText(above, below, hang))
      ? 'yes'
      : 'no'
  if (isDash(below.words) && isEnd) return 'no'
  const isTyped = habit.indent === 'typed' && (below.line.indent ?? 0) >= 1
  if (!isSetOff && isHanging(below.line, hang) && (!isEnd || isLatin(below.words))) return 'yes'
  if (isTyped && latin !== 'yes') return 'no'
  // What leads to a list or a quote is a sentence of its own; here only its line was cut.
  if (habit.isCut && /[：:]\s*$/u.test(above.words) && breaksSentence(below.words)) return 'yes'
  const isItemEnd = /;\s*$/.test(above.words) && !isFull(above.width, above)
  if (areRows(above.words, below.words) || isLook(above, below) || latin === 'no' || (latin && isItemEnd))
    return 'no'
  if (latin) return latin
  if (isEnd && /^\s*本(?:简报|通讯|简讯|快讯|期|刊|[周月季]报|[周月季]刊)/u.test(below.words)) return 'no'
  // No paragraph is so short: what ends a sentence there began it above.
  const isTail =
    !isEnd &&
    !(isSetOff && isLatin(above.words)) &&
    !isDash(above.words) &&
    endsSentence(below.words) &&
    below.line.width <= Math.min(8, above.line.width * 0.6)
  if (isTail && above.line.width >= 10) return 'yes'
  const fullness = fullnessOf(above, { isFirst, isEnd, habit })
  const gap = below.line.gap ?? 0
  const isSamePage = above.line.page === below.line.page
  if (isSetOff) return fullness && !isEnd && !isLatin(above.words) ? 'yes' : 'no'
  if (isSamePage && gap < habit.gap - 0.25 && !isEnd) return 'yes'
  // A title above the indented first line of a paragraph is no such line itself.
  if (fullness === 'indented' && !isEnd && isIndented(below)) return 'no'
  if (!fullness) return breaksSentence(above.words) && below.measure === above.measure ? 'yes' : 'no'
  if (!isEnd) return 'yes'
  return habit.indent === 'typed' ? (isAboveIndent(below, next) ? 'no' : 'yes') : 'open'
}

/** The number with which a sentence of English ends, or its next line begins: no list goes on or begins with it. */
const isNumberInText = (above: Shown, { words }: Shown, hang: number | undefined) =>
  hang === undefined && isLatin(above.words) && isFull(above.width, above) && /^\d{2,}\./.test(words)

/** A line that is set in another size or weight than the one above is another paragraph. */
const isLook = ({ line: above }: Shown, { line: below }: Shown) =>
  (above.size !== undefined && below.size !== undefined && Math.abs(above.size - below.size) > 0.6) ||
  (above.bold ?? false) !== (below.bold ?? false)
