import { isSetAsText } from '../rows/is-set-as-text.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import type { Held } from './held-by.ts'
import { type Below, isSentenceBelow } from './is-sentence-below.ts'
import { wordsOfUnit } from './words-of-unit.ts'

/**
 * Whether what is set off is a box without a title: one paragraph in a frame or on a ground, set as text is. The last of a
 * document, or what says how to reach somebody, may be its imprint.
 */
export function isTip(held: Held, { behind, ...below }: Below & { behind: Unit | undefined }): boolean {
  const [unit, ...others] = held.units
  if (held.by !== 'ground' || others.length > 0 || !behind || !isSentenceBelow(held, below)) return false
  return rowsIn(unit).every((row) => isSetAsText(row, below.usual)) && !address.test(wordsOfUnit(unit))
}

const address = /[@＠]|https?:|www\.|\d{7}/iu
