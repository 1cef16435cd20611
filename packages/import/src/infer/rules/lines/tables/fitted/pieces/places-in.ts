import { isLatin } from '../../../../../../lines/joining/is-latin.ts'
import { type Gap, gapsIn } from '../../count-cells.ts'
import { quantityGaps, strengthOf } from '../../unit-spaces.ts'
import { asGap, gapsWithinValues } from '../../values.ts'
import { isQuoteOpen } from './is-unclosed.ts'
import type { Piece } from './piece.ts'

/** White space of a line at which a cell may end. */
export interface Place extends Gap, Pick<Piece, 'strength'> {
  parted: 'gap' | 'space'
}

/**
 * Where a line may be parted into cells: at all white space in Chinese, and in front of what begins a cell in Latin letters.
 * `areUnitsApart` where units have a column of their own.
 */
export const placesIn = (words: string, { areUnitsApart }: { areUnitsApart: boolean }): Place[] =>
  isLatin(words) ? latinPlaces(words) : chinesePlaces(words, areUnitsApart)

function chinesePlaces(words: string, areUnitsApart: boolean): Place[] {
  const sure = new Set(gapsIn(words, 'grouped').map(({ index }) => index))
  const quantities = new Set(quantityGaps(words, { areUnitsApart }))
  return gapsIn(words, 'plain')
    .filter(({ index }) => words.slice(0, index).trim() !== '')
    .map((gap): Place => {
      const beside = areUnitsApart ? 0 : strengthOf(words, gap)
      const strength = quantities.has(gap.index) ? certain : beside
      const isGap = gap.length > 1 || (strength === 0 && (areUnitsApart || sure.has(gap.index)))
      return isGap ? { ...gap, parted: 'gap' } : { ...gap, parted: 'space', strength }
    })
}

/** As `strengthOf` says. */
const certain = 3

/** In front of a capital letter, a number or a quote, but not within a date, a time, a name or a quote. */
function latinPlaces(words: string): Place[] {
  const within = new Set(gapsWithinValues(words))
  return [...words.matchAll(latinPlace)]
    .map(asGap)
    .filter(({ index }) => !within.has(index) && !isQuoteOpen(words.slice(0, index)))
    .map((gap) => ({ ...gap, parted: 'space' }))
}

const latinPlace = /(?<=[^\s,;(‘“])(?<!(?:^|\s)(?:\p{Lu}|Dr|Mrs?|Ms|Prof|St)\.?) (?=[\p{Lu}\d£$€‘“(+−–-])/gu
