import { patterns } from '../../infer/words/patterns.ts'
import { wordsOfRow } from './rows/words-of-row.ts'
import type { Unit } from './unit.ts'

/** The units, with a line that names a table by its number, directly above or below one, said to be its caption. */
export function captioned(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const isBeside = units[index + 1]?.type === 'table' || units[index - 1]?.type === 'table'
    if (!isBeside || unit.type !== 'paragraph' || unit.role !== undefined) return unit
    const words = unit.rows.map(({ row }) => wordsOfRow(row)).join('')
    const isCaption = words.length <= longest && patterns.tableCaption.test(words) && !/。/u.test(words)
    return isCaption ? { ...unit, role: 'caption' } : unit
  })
}

/** In characters. */
const longest = 60
