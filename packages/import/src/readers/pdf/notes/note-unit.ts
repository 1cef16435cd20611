import { withoutStart } from '../rows/without-start.ts'
import type { NoteUnit } from '../unit.ts'
import type { Note } from './take-notes.ts'

/** A note as a unit: its lines are one paragraph, and its mark is none of its words. */
export function noteUnit({ identifier, mark, rows }: Note): NoteUnit {
  const placed = rows.map((row) => ({ row, column: { left: row.left, right: row.right } }))
  const [first, ...rest] = placed
  if (!first) return { type: 'note', identifier, rows: [], label: [] }
  const words = first.row.items.map(({ text }) => text).join('')
  const end = words.indexOf(mark.words) + mark.words.length
  const { label, row } = withoutStart(first.row, end + (/^\s*/.exec(words.slice(end))?.[0].length ?? 0))
  return { type: 'note', identifier, rows: [{ ...first, row }, ...rest], label }
}
