import type { Row } from '../rows/row.ts'
import { rowsIn } from '../rows-in.ts'
import type { ParagraphUnit } from '../unit.ts'
import type { Held, HeldUnit } from './held-by.ts'
import { wordsOfUnit } from './words-of-unit.ts'

/** Whether what is set off is a box with a title of its own: a short line that stands out, above text that does not. */
export function isNote({ units, by }: Held): boolean {
  const [title, ...others] = units
  if (by === 'lines' || title?.type !== 'paragraph' || others.length === 0 || !isTitle(title)) return false
  const rows = others.flatMap(rowsIn)
  const characters = others.reduce((sum, unit) => sum + wordsOfUnit(unit).length, 0)
  return characters <= most && others.every(isText) && standsOut(title, rows)
}

/** In characters; what is longer is an article on a ground. */
const most = 1000

function isTitle(unit: ParagraphUnit): boolean {
  const words = wordsOfUnit(unit)
  const hasRole = unit.role !== undefined && unit.role !== 'heading'
  return !hasRole && unit.rows.length <= 2 && words.length <= 30 && !/[。；;，,、]$/u.test(words)
}

/** Neither another title nor what the document says to be something else. */
const isText = (unit: HeldUnit): boolean =>
  unit.type === 'list' || (unit.role === undefined && !unit.rows.every(({ row }) => row.bold))

/** Bold, white on a ground, or larger than all text below. */
function standsOut({ rows }: ParagraphUnit, below: readonly Row[]): boolean {
  const largest = Math.max(...below.map(({ size }) => size))
  return rows.every(({ row }) => row.bold || row.size > largest * larger || isWhite(row))
}

const larger = 1.05

const isWhite = ({ items }: Row) => items.every(({ white, text }) => white === true || text.trim() === '')
