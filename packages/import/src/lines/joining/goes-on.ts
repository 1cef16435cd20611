import type { LineBlock } from '../line.ts'
import { habitOf } from './course/habit-of.ts'
import { quotedLines } from './course/quoted-lines.ts'
import { type Answer, type Course, settleOpen } from './course/settle-open.ts'
import { uncountedLines } from './course/uncounted-lines.ts'
import { endsOfItems } from './course/unmarked-items.ts'
import { isLatin } from './is-latin.ts'
import { measured } from './measure/measured.ts'
import { byLooks } from './pairs/by-looks.ts'
import { bySigns } from './pairs/by-signs.ts'
import { byWidth } from './pairs/by-width.ts'
import { mayEndLabel } from './pairs/may-end-label.ts'
import { type Beside, type Pair, pairOf } from './pairs/pair.ts'
import { hangOf } from './starts-block.ts'

/** Whether each line goes on with the paragraph of the line above it. */
export function goesOn(lines: readonly LineBlock[], text: string): Course[] {
  const shown = measured(lines, text)
  const habit = habitOf(shown)
  const quoted = quotedLines(shown)
  const uncounted = uncountedLines(shown)
  const ends = endsOfItems(shown)
  const found: Answer[] = []
  const doubtful = new Set<number>()
  let hang: number | undefined
  let isLastItem = false
  shown.forEach((below, index) => {
    const above = shown[index - 1]
    const beside: Beside = {
      isFirst: found[index - 1] !== 'yes',
      habit,
      next: shown[index + 1],
      hang,
      isLastItem,
      isUncounted: uncounted.has(index),
    }
    const pair = above && pairOf(above, below, beside)
    const said = quoted.get(index) ?? (pair ? follows(pair) : 'no')
    if (said === 'yes' && pair && mayEndLabel(pair)) doubtful.add(index)
    const answer = said === 'open' && ends.has(index - 1) ? 'no' : said
    found.push(answer)
    if (answer !== 'no') return
    hang = hangOf(below.words, below.line)
    isLastItem = hang !== undefined && above !== undefined && /[;；]\s*$/u.test(above.words)
  })
  return settleOpen(shown, { found, habit }).map((course, index) =>
    doubtful.has(index) ? { goesOn: isLatin(shown[index]?.words ?? ''), isSure: false } : course,
  )
}

/** The first that knows it says it. */
const follows = (pair: Pair): Answer => bySigns(pair) ?? byLooks(pair) ?? byWidth(pair)
