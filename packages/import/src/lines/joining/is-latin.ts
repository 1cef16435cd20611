import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'

/** Whether words are of Latin letters alone. */
export const isLatin = (words: string): boolean =>
  !/[\u2e80-\uffef]/u.test(words) && /\p{Script=Latin}/u.test(words)

/** Whether lines are mostly not of Latin letters alone. */
export const isMostlyChinese = (lines: readonly LineBlock[], text: string): boolean =>
  lines.filter(({ inlines }) => isLatin(wordsOf(inlines, text))).length * 2 < lines.length
