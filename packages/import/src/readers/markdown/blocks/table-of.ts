import type { Table, TableCell } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import type { BlockPlace } from './read-blocks.ts'

/** A table of as many cells in each row; pictures, which no cell holds, stand behind it. */
export function tableOf({ align, children }: Table, { markdown, style }: BlockPlace): SourceBlock[] {
  const rows = children.map((row, index) =>
    row.children.map((cell) =>
      cellOf(cell, { markdown, style: { ...style, bold: style.bold || index === 0 } }),
    ),
  )
  const pictures = rows.flat().flatMap(({ others }) => others)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const isEmpty = rows.flat().every(({ inlines }) => inlines.length === 0)
  if (width === 0 || (isEmpty && pictures.length > 0)) return pictures
  const sides = Array.from({ length: width }, (_, column) => align?.[column] ?? null)
  return [
    {
      type: 'table',
      ...(sides.some((side) => side !== null) && { align: sides }),
      rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.inlines ?? [])),
    },
    ...pictures,
  ]
}

/** What stands apart in a cell stands in lines of its own. */
function cellOf(cell: TableCell, place: BlockPlace): { inlines: SourceInline[]; others: SourceBlock[] } {
  const blocks = readPhrasing(cell.children, place)
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : []))
  const inlines = lines.flatMap((line, index): SourceInline[] =>
    index === 0 ? line : [{ type: 'break', from: 0, length: 0 }, ...line],
  )
  return { inlines, others: blocks.filter(({ type }) => type !== 'paragraph') }
}
