import type { Table } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { textInlines } from '../inlines.ts'

export function textTable({ children }: Table, place: TextPlace): string {
  const rows = children.map((row) =>
    row.children.map((cell) => textInlines(cell.children, place)).join(' | '),
  )
  return rows.join(`\n${place.indent}`)
}
