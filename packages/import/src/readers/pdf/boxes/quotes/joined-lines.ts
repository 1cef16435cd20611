import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import type { Unit } from '../../unit.ts'
import { wordsOfUnit } from '../words-of-unit.ts'

/** The paragraphs of a quote: its lines are shorter than those of the text, and none ends before its sentence does. */
export function joinedLines(units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  for (const unit of units) {
    const last = found.at(-1)
    const isRest = last && !endsSentence(wordsOfUnit(last))
    if (isRest && last.type === 'paragraph' && unit.type === 'paragraph')
      found[found.length - 1] = { ...last, rows: [...last.rows, ...unit.rows] }
    else found.push(unit)
  }
  return found
}
