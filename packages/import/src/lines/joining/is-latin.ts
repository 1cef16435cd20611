import { month } from '../../infer/words/numbers/english-date.ts'
import { patterns } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'

/** Whether words are of Latin letters alone. */
export const isLatin = (words: string): boolean =>
  !/[\u2e80-\uffef]/u.test(words) && /\p{Script=Latin}/u.test(words)

/** Whether lines are mostly not of Latin letters alone. */
export const isMostlyChinese = (lines: readonly LineBlock[], text: string): boolean =>
  lines.filter(({ inlines }) => isLatin(wordsOf(inlines, text))).length * 2 < lines.length

/**
 * Whether a line of Latin letters goes on, as far as that is beyond doubt: a small letter begins no sentence, and nothing but
 * a capital one begins the line below whom a quote is by or a source with its year.
 */
export function latinCourse(above: string, below: string): 'yes' | 'no' | undefined {
  if (!isLatin(above) || !isLatin(below)) return undefined
  const isAddress = /^\s*(?:https?:\/\/|www\.)[!-~]+/iu.test(below)
  if (isAddress) {
    const isInSentence = /[.]\s*$|[!-~]\s+\p{Ll}/u.test(below) || leadsToAddress.test(above)
    return isInSentence && /[\p{L}\p{N},:]\s*$/u.test(above) && above.trim().length > longestLabel
      ? 'yes'
      : undefined
  }
  // A large letter, and its word in small ones or in capitals.
  if (/^\s*\p{Lu}\s*$/u.test(above) && /^\s*\p{Lu}{2}/u.test(below)) return 'yes'
  if (/^\s*\p{Ll}/u.test(below) && /\p{L}\s+\S|^\s*\p{Lu}\s*$/u.test(above)) return 'yes'
  if (partsDate(above, below) || leadsToName.test(above)) return 'yes'
  if (!/^\s*\p{Lu}/u.test(below)) return undefined
  const isWhole = patterns.dash.test(above) || (patterns.sources.test(above) && /\d{4}[.)]?\s*$/.test(above))
  return isWhole ? 'no' : undefined
}

/** No sentence and no title ends in these: `and Mr` above `Bale`. */
const leadsToName = /\s(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|the|an?|and|our|their)\s*$/u

/** Whether two lines part a date in a sentence: `will open on 2` above `May.` */
export const partsDate = (above: string, below: string): boolean =>
  /\s(?:on|of|by|to|from|until|till|before|after|since|and|[A-Z][a-z]+day)\s+\d{1,2}\s*$/u.test(above) &&
  startsMonth.test(below)

const startsMonth = new RegExp(String.raw`^\s*${month}(?!\p{L})`, 'u')

const leadsToAddress = /\b(?:at|on|see|visit|via|from|to|through)\s*$|\p{L}:\s*$/iu

/** In characters: what is shorter names an address. */
const longestLabel = 16

/** Whether a line begins with a capital below one of Latin letters, as no line within a sentence does but by chance. */
export const startsLatin = (above: string, below: string): boolean =>
  isLatin(above) && /^\s*\p{Lu}/u.test(below)
