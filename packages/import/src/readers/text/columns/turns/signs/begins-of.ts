import { startsWithClosing } from '../../../../../lines/joining/ends-sentence.ts'
import { isDateline } from '../../../../../lines/joining/is-dateline.ts'
import { isLatin } from '../../../../../lines/joining/is-latin.ts'
import type { Setting, Signs } from './signs.ts'

/**
 * Log odds that a line begins a paragraph, a title, an item or a cell, by what it says and how wide it is; as counted over
 * bulletins whose lines are in order, roughly.
 */
export function beginsOf(
  { words, piece: { width }, isEnd, isStart, isShort, closed }: Omit<Signs, 'begins'> & { isStart: boolean },
  { measure, isIndented }: Setting,
): number {
  if (startsWithClosing(words)) return -6
  // `三、黏土一的比例` may go on with `灰六、长石`.
  if (!isShort && /^[一二三四五六七八九十]、/u.test(words)) return 1
  if (isStart || isDateline(words)) return 4
  if (closed !== '') return -3
  const latin = isLatin(words)
  if (latin && /^\p{Ll}/u.test(words)) return -5
  // The end of a sentence, or of its first word.
  if (/^\p{Script=Han}{1,2}[。，、；]/u.test(words)) return -3
  if (neverFirst.test(words)) return -2.5
  const ofCase = latin && /^[\p{Pi}"]?\p{Lu}/u.test(words) ? 1.2 : 0
  const isTiny = width < tiny
  if (isShort && !isEnd) return /[，、,]$/u.test(words) ? 0 : isTiny ? 1.5 : 2.5
  if (isShort) return isTiny ? -3 : ofCase - 0.7
  if (!isIndented || latin) return ofCase
  const over = width - measure
  return over > -1.2 ? -1.8 : over > -2.8 ? 1.6 : 0
}

/** With these no Chinese sentence begins. */
const neverFirst = /^[的了着过们吗呢吧者性化般之]/u

/** In ems. */
const tiny = 5
