import { isUnclosed } from '../pieces/is-unclosed.ts'
import { costs } from './costs.ts'

/** How unlikely it is that a cell ends with the words of one piece, and another begins with those of the next. */
export function brokenCost(above: string, here: { words: string; isLatin: boolean }): number {
  const { broken } = costs
  if (/^[，。、；：）」』”’！？,.;:)%]/u.test(here.words)) return broken.startsWithClosing
  if (isUnclosed(above)) return broken.unclosed
  if (/[，、,]$/u.test(above)) return broken.endsInComma
  if (/[并和与及或的]$/u.test(above)) return broken.endsInJoint
  return here.isLatin && /^\p{Ll}/u.test(here.words) ? broken.smallLetter : 0
}
