import { isSetAsText } from '../../rows/is-set-as-text.ts'
import { rowsIn } from '../../rows-in.ts'
import type { Unit } from '../../unit.ts'

/** Whether a unit is of the text, to which a quote below it belongs. */
export function isText(unit: Unit | undefined, usual: number): boolean {
  if (!unit) return false
  if (unit.type === 'quote') return true
  if (unit.type !== 'paragraph' && unit.type !== 'list') return false
  if (unit.type === 'paragraph' && unit.role !== undefined) return false
  return rowsIn(unit).some((row) => isSetAsText(row, usual))
}
