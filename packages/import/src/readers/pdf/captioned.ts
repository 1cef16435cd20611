import { patterns } from '../../infer/words/patterns.ts'
import { isCentred } from './layout/course/is-in-line.ts'
import { usualSize } from './layout/usual-size.ts'
import { wordsOfRow } from './rows/words-of-row.ts'
import { rowsIn } from './rows-in.ts'
import type { ParagraphUnit, Unit } from './unit.ts'

/**
 * The units, with captions of tables said to be such: a line that names one by its number, directly above or below it, or
 * a short one that is set smaller than text in the middle above it.
 */
export function captioned(units: readonly Unit[]): Unit[] {
  const usual = usualSize(units.flatMap(rowsIn))
  return units.map((unit, index) => {
    const isAbove = units[index + 1]?.type === 'table'
    const isBeside = isAbove || units[index - 1]?.type === 'table'
    if (!isBeside || unit.type !== 'paragraph' || unit.role !== undefined) return unit
    const words = unit.rows.map(({ row }) => wordsOfRow(row)).join('')
    if (words.length > longest || words.includes('。')) return unit
    const isCaption = patterns.tableCaption.test(words) || (isAbove && isName(unit, usual))
    return isCaption ? { ...unit, role: 'caption' } : unit
  })
}

/** In characters. */
const longest = 60

function isName({ rows: [placed, ...others] }: ParagraphUnit, usual: number): boolean {
  if (!placed || others.length > 0 || placed.row.size > usual * smaller || !isCentred(placed)) return false
  const words = wordsOfRow(placed.row).trim()
  return /\p{L}{2}/u.test(words) && !isOther.test(words) && !ofPictures.some((one) => one.test(words))
}

const smaller = 0.95

/** A sentence or what leads to the table, a unit or a date in brackets, a field. */
const isOther = /[：:；;，,！!？?.]$|^[（(].*[）)]$|^\p{Script=Han}{1,6}[：:]/u

const ofPictures = [patterns.caption, patterns.credit, patterns.sources]
