import { noteUnit } from '../notes/note-unit.ts'
import { takeNotes } from '../notes/take-notes.ts'
import { rowsIn } from '../rows-in.ts'
import type { NoteUnit, Unit, UnitRow } from '../unit.ts'

/** The units of a page without the notes at its foot, and these. */
export function takePageNotes(
  units: readonly Unit[],
  { usual, count }: { usual: number; count: number },
): { units: Unit[]; notes: NoteUnit[] } {
  const { notes, marked } = takeNotes(units.filter(isText).flatMap(rowsIn), { usual, count })
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

const isText = ({ type }: Unit) => type !== 'aside' && type !== 'note'
