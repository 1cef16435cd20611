import { isSetAsText } from '../rows/is-set-as-text.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import type { Held } from './held-by.ts'
import { isQuotable } from './quotes/is-quotable.ts'
import { isText } from './quotes/is-text.ts'
import { wordsOfUnit } from './words-of-unit.ts'

interface Beside {
  /** In which most of the text is set, in points. */
  usual: number
  above: Unit | undefined
  behind: Unit | undefined
}

/**
 * Whether what is set off is a box without a title: one paragraph in a frame or on a ground below text, set as text is. The
 * last of a document, or what says how to reach somebody, may be its imprint.
 */
export function isTip({ units, by }: Held, { usual, above, behind }: Beside): boolean {
  const [unit, ...others] = units
  if (by !== 'ground' || others.length > 0 || !behind || !isText(above, usual)) return false
  const words = wordsOfUnit(unit)
  const isPlain = unit.type === 'paragraph' && unit.role === undefined
  return (
    isPlain &&
    isQuotable(words) &&
    !address.test(words) &&
    rowsIn(unit).every((row) => isSetAsText(row, usual))
  )
}

const address = /[@＠]|https?:|www\.|\d{7}/iu
