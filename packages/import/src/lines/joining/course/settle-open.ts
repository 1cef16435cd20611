import { endsSentence } from '../ends-sentence.ts'
import { indentWidth } from '../measure/measures-of.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { startsBlock } from '../starts-block.ts'
import type { Habit } from './habit-of.ts'

/** Whether a line goes on with the one above, as far as these two tell. */
export type Answer = 'yes' | 'no' | 'open'

/** Whether a line goes on with the paragraph above it or begins one, and whether that is sure. */
export interface Course {
  goesOn: boolean
  isSure: boolean
}

/**
 * Decides on the lines that are still open, each below a line that is full and ends a sentence. The width of a line tells
 * whether it is the first of its paragraph, but only where it is not the last as well; so the likeliest course of all lines
 * together is sought. A cost is the logarithm of how rare a thing is.
 */
export function settleOpen(
  lines: readonly MeasuredLine[],
  { found, habit }: { found: readonly Answer[]; habit: Habit },
): Course[] {
  const settled: Course[] = []
  for (let start = 0, end = 0; start < lines.length; start = end) {
    end = start + 1
    while (end < lines.length && found[end] !== 'no') end++
    settled.push(...settleRun(lines.slice(start, end), { found: found.slice(start, end), habit }))
  }
  return settled
}

/** A run of lines, of which the first surely begins a paragraph and the last surely ends one. */
function settleRun(
  lines: readonly MeasuredLine[],
  { found, habit: general }: { found: readonly Answer[]; habit: Habit },
): Course[] {
  const habit = { ...general, isItem: startsBlock(lines[0]?.words ?? '') }
  if (!found.includes('open')) return found.map((answer) => ({ goesOn: answer === 'yes', isSure: true }))
  // The cost of the lines behind, where this one begins a paragraph, and where it goes on.
  const behind: { first: number; on: number }[] = new Array(lines.length)
  for (let index = lines.length - 1; index >= 0; index--) {
    const [line, next] = [lines[index], behind[index + 1]]
    if (!line) continue
    const answer = found[index + 1]
    behind[index] = {
      first: costBehind(line, { isFirst: true, next, answer, habit }),
      on: costBehind(line, { isFirst: false, next, answer, habit }),
    }
  }
  let isFirst = true
  return lines.map((_, index): Course => {
    const [answer, here] = [found[index], behind[index]]
    const above = lines[index - 1]
    if (answer !== 'open' || !above || !here) {
      isFirst = answer !== 'yes'
      return { goesOn: answer === 'yes', isSure: true }
    }
    const asFirst = costOf(above, { isFirst, isLast: true, habit }) + here.first
    const asNext = costOf(above, { isFirst, isLast: false, habit }) + here.on
    isFirst = asFirst < asNext
    return { goesOn: !isFirst, isSure: Math.abs(asFirst - asNext) > (isFirst ? 3 : 4) }
  })
}

interface RunHabit extends Habit {
  /** That the first line begins an item of a list. */
  isItem: boolean
}

interface Behind {
  isFirst: boolean
  next: { first: number; on: number } | undefined
  answer: Answer | undefined
  habit: RunHabit
}

function costBehind(line: MeasuredLine, { isFirst, next, answer, habit }: Behind): number {
  if (!next) return costOf(line, { isFirst, isLast: true, habit })
  const goesOn = costOf(line, { isFirst, isLast: false, habit }) + next.on
  if (answer === 'yes') return goesOn
  return Math.min(goesOn, costOf(line, { isFirst, isLast: true, habit }) + next.first)
}

function costOf(
  line: MeasuredLine,
  { isFirst, isLast, habit }: { isFirst: boolean; isLast: boolean; habit: RunHabit },
): number {
  const isEnd = endsSentence(line.words)
  const [mark = ''] = isEnd ? (/[。！？!?；：:]/u.exec(line.words.slice(-2)) ?? []) : []
  const isStop = /[。！？!?]/u.test(mark)
  const leads = isFirst && /[：:]/u.test(mark) ? lonelyLead : 0
  if (isLast) return Math.log(Math.max(line.measure, 2)) + (isStop ? 0 : isEnd ? 0.7 : 5) + leads
  const indent = isFirst && habit.indent === 'set' ? indentWidth : 0
  const rare = isStop ? rareEnd : /[：:]/u.test(mark) ? 3 : mark === '；' ? 1.5 : 0
  // An item has seldom more than one sentence.
  return rare + (isStop && habit.isItem ? 1.5 : 0) + 3 * distance(line, line.measure - indent)
}

/** What leads to a list is more often the last sentence of a paragraph than one of its own. */
const lonelyLead = 3

/** One character in some twenty-five ends a sentence. */
const rareEnd = Math.log(25)

/** How many ems a line is too narrow or too wide for one that ended because the next word had no room on it. */
function distance({ line, token, words }: MeasuredLine, measure: number): number {
  const width = line.width + (line.indent ?? 0)
  // Quotes are as wide as a character in Chinese type, and half as wide where another font sets them.
  const narrow = width - (words.match(/[“”‘’]/gu)?.length ?? 0) / 2
  const [least, most] = [measure - Math.max(token, 1), measure + 0.5]
  if (width < least) return least - width
  return narrow > most ? narrow - most : 0
}
