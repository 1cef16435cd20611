import type { Row } from './rows/row.ts'
import type { Unit } from './unit.ts'

/** All rows of a unit. */
export function rowsIn(unit: Unit): Row[] {
  switch (unit.type) {
    case 'paragraph':
    case 'note':
      return unit.rows.map(({ row }) => row)
    case 'list':
      return unit.items.flat().flatMap(rowsIn)
    case 'quote':
      return unit.units.flatMap(rowsIn)
    case 'table':
      return unit.rows.flat(2)
    case 'aside':
      return [unit.row]
    case 'image':
      return []
  }
}
