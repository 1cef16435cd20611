import { isLarger } from '../../rows/is-larger.ts'
import type { Row } from '../../rows/row.ts'
import { rowsIn } from '../../rows-in.ts'
import type { Unit } from '../../unit.ts'
import type { Held } from '../held-by.ts'
import { wordsOfUnit } from '../words-of-unit.ts'
import { isQuotable } from './is-quotable.ts'
import { isText } from './is-text.ts'
import { saysWhose } from './says-whose.ts'

/**
 * Whether what is set off is a sentence or two that are quoted: below text, and by a bar, or otherwise set than text. Below
 * a title it is what the article is about.
 */
export function isPullQuote(
  { units, by }: Held,
  { usual, above }: { usual: number; above: Unit | undefined },
): boolean {
  if (!isText(above, usual)) return false
  const quoted = units.length > 1 && saysWhose(units.at(-1)) ? units.slice(0, -1) : units
  const words = quoted.map(wordsOfUnit).join('')
  const isSentence = quoted.every((unit) => unit.type === 'paragraph' && unit.role === undefined)
  if (!isSentence || !isQuotable(words)) return false
  const rows = quoted.flatMap(rowsIn)
  return by === 'bar' ? !rows.every(({ bold }) => bold) : rows.every((row) => isOtherwiseSet(row, usual))
}

const isOtherwiseSet = (row: Row, usual: number): boolean =>
  isLarger(row, usual) || row.items.every(({ italic, text }) => italic || text.trim() === '')
