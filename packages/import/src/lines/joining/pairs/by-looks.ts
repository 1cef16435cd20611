import { isOtherLook } from '../course/is-other-look.ts'
import { areRows, startsWithDash } from '../course/line-patterns.ts'
import { isLoneCharacter, isRowOfFields } from '../course/lone-lines.ts'
import { startsTitle } from '../course/starts-title.ts'
import { breaksSentence } from '../ends-sentence.ts'
import { isLatin } from '../is-latin.ts'
import { mayBreak } from '../measure/fullness-of.ts'
import { isFull } from '../measure/measures-of.ts'
import { isHanging } from '../starts-block.ts'
import type { Pair } from './pair.ts'

/** Whether a line goes on, by how both are set: rows, items, indents, letters of Latin scripts, titles. */
export function byLooks({
  above,
  below,
  next,
  habit,
  hang,
  latin,
  isEnd,
  isSetOff,
  isLastItem,
}: Pair): 'yes' | 'no' | undefined {
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
  return undefined
}
