import type { Table } from '@cec-bulletin/schema/model'
import type * as mdast from 'mdast'
import type { MdastPlace } from '../../place.ts'
import { mdastInlines } from '../inlines.ts'

export function mdastTable({ align, children }: Table, place: MdastPlace): mdast.Table {
  return {
    type: 'table',
    align: align ?? children[0]?.children.map(() => null) ?? [],
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: mdastInlines(cell.children, place),
      })),
    })),
  }
}

/** The paragraph below a table, behind its label; nothing where the table has no caption. */
export function mdastCaption({ caption }: Table, place: MdastPlace): mdast.Paragraph[] {
  if (!caption) return []
  const label = { type: 'text' as const, value: place.labels.table }
  return [{ type: 'paragraph', children: [label, ...mdastInlines(caption, place)] }]
}
