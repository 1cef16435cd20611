import type { NestedBlockInput } from '@cec-bulletin/schema'
import type { Table } from 'mdast'
import { captionOf } from '../../lines/caption-of.ts'
import { placed } from '../../reader.ts'
import { type BlockPlace, refuseBlock } from '../block-place.ts'
import { readCell, readLine } from '../inlines.ts'

export function readTable(node: Table, { reader, behind }: BlockPlace): NestedBlockInput {
  const width = node.children[0]?.children.length ?? 0
  for (const row of node.children) reader.roomForCells -= Math.max(0, width - row.children.length)
  if (reader.roomForCells < 0) return refuseBlock(reader, { node, code: 'too-large', received: node.type })
  const children = node.children.map((row) => {
    const cells = row.children.map((cell) =>
      placed(reader, cell, { type: 'tableCell' as const, children: readCell(cell.children, { reader }) }),
    )
    // GFM lets a row leave out its last cells.
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] })
    return placed(reader, row, { type: 'tableRow' as const, children: cells })
  })
  const align = node.align?.every((side) => side === null) ? undefined : node.align
  const caption = captionOf(node, { reader, below: behind })
  return placed(reader, node, {
    type: 'table',
    align,
    children,
    caption: caption && readLine(caption, { reader }),
  })
}
