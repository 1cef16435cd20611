import { widthOf } from '../../../lines/width-of.ts'
import type { Row } from '../rows/row.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import type { Held } from './held-by.ts'
import { wordsOfUnit } from './words-of-unit.ts'

/**
 * Whether what is set off is a sentence or two that are quoted: below text, and by a bar, or otherwise set than text. Below
 * a title it is what the article is about.
 */
export function isPullQuote(
  { units, by }: Held,
  { usual, above }: { usual: number; above: Unit | undefined },
): boolean {
  if (!above || !isText(above, usual)) return false
  const words = units.map(wordsOfUnit).join('')
  const isSentence = units.every((unit) => unit.type === 'paragraph' && unit.role === undefined)
  if (!isSentence || !sentence.test(words) || label.test(words) || widthOf(words) > longest) return false
  const rows = units.flatMap(rowsIn)
  return by === 'bar' ? !rows.every(({ bold }) => bold) : rows.every((row) => isOtherwiseSet(row, usual))
}

/** In ems. */
const longest = 150

/** That ends as a sentence does, also within quotes. */
const sentence = /[。！？!?….][”"’」』）)]*$/u

/** What begins with a word and a colon is a field, or says itself what it is. */
const label = /^\s*[【[]?[\p{Script=Han}\s　]{1,8}[】\]]?[：:]/u

function isText(unit: Unit, usual: number): boolean {
  if (unit.type === 'quote') return true
  if (unit.type !== 'paragraph' && unit.type !== 'list') return false
  if (unit.type === 'paragraph' && unit.role !== undefined) return false
  return rowsIn(unit).some(({ bold, size }) => !bold && Math.abs(size - usual) < usual * other)
}

const isOtherwiseSet = ({ size, items }: Row, usual: number): boolean =>
  size > usual * (1 + other) || items.every(({ italic, text }) => italic || text.trim() === '')

/** By which share letters of another size differ. */
const other = 0.08
