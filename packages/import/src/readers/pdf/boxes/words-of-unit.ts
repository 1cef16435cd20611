import { wordsOfRow } from '../rows/words-of-row.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'

/** What is read in all rows of a unit. */
export const wordsOfUnit = (unit: Unit): string => rowsIn(unit).map(wordsOfRow).join('').trim()
