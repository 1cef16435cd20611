import { noteUnit } from '../notes/note-unit.ts'
import { takeNotes } from '../notes/take-notes.ts'
import type { Row } from '../rows/row.ts'
import type { NoteUnit, Unit, UnitRow } from '../unit.ts'

/** The units of a page without the notes at its foot, and these. */
export function takePageNotes(
  units: readonly Unit[],
  { usual, count }: { usual: number; count: number },
): { units: Unit[]; notes: NoteUnit[] } {
  const { notes, marked } = takeNotes(units.flatMap(rowsIn), { usual, count })
  if (notes.length === 0) return { units: [...units], notes: [] }
  const taken = new Set(notes.flatMap(({ parts }) => parts))
  const left = (rows: readonly UnitRow[]) =>
    rows.flatMap(({ row, ...rest }) => (taken.has(row) ? [] : [{ ...rest, row: marked.get(row) ?? row }]))
  const withMarks = (unit: Unit): Unit[] => {
    switch (unit.type) {
      case 'paragraph': {
        const rows = left(unit.rows)
        return rows.length > 0 ? [{ ...unit, rows }] : []
      }
      case 'list':
        return [{ ...unit, items: unit.items.map((item) => item.flatMap(withMarks)) }]
      case 'quote':
        return [{ ...unit, units: unit.units.flatMap(withMarks) }]
      case 'table': {
        const rows = unit.rows.map((cells) =>
          cells.map((lines) => lines.map((row) => marked.get(row) ?? row)),
        )
        return [{ ...unit, rows }]
      }
      default:
        return [unit]
    }
  }
  return { units: units.flatMap(withMarks), notes: notes.map(noteUnit) }
}

/** The rows of a unit; those of tables are none of the foot. */
function rowsIn(unit: Unit): Row[] {
  switch (unit.type) {
    case 'paragraph':
      return unit.rows.map(({ row }) => row)
    case 'list':
      return unit.items.flat().flatMap(rowsIn)
    case 'quote':
      return unit.units.flatMap(rowsIn)
    case 'table':
      return unit.rows.flat(2)
    default:
      return []
  }
}
