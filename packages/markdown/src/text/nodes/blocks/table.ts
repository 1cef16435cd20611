import type { Table } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { textInlines } from '../inlines.ts'

/** A row a line; where a cell breaks its own, there is a space. The caption is the last line. */
export function textTable({ children, caption }: Table, place: TextPlace): string {
  const rows = children.map((row) =>
    row.children.map((cell) => textInlines(cell.children, { ...place, lineEnd: ' ' })).join(' | '),
  )
  if (caption) rows.push(place.labels.table + textInlines(caption, place))
  return rows.join(`\n${place.indent}`)
}
