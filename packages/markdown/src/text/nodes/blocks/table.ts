import type { Table } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { textInlines } from '../inlines.ts'

/** A row a line; where a cell breaks its own, there is a space. */
export function textTable({ children }: Table, place: TextPlace): string {
  const rows = children.map((row) =>
    row.children.map((cell) => textInlines(cell.children, { ...place, lineEnd: ' ' })).join(' | '),
  )
  return rows.join(`\n${place.indent}`)
}
