import { patterns } from '../../../../infer/words/patterns.ts'
import type { Unit } from '../../unit.ts'
import { wordsOfUnit } from '../words-of-unit.ts'

/** Whether a unit is a dash and whose the words above it are. */
export function saysWhose(unit: Unit | undefined): boolean {
  if (unit?.type !== 'paragraph' || unit.role !== undefined) return false
  const words = wordsOfUnit(unit)
  return words.length <= longest && patterns.dash.test(words) && !patterns.sources.test(words)
}

/** In characters. */
const longest = 60
