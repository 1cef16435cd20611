import type { Table } from 'mdast'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** A line right below a table is its last row, although no `|` stands in it; one above `| --- |` is its head. */
export const textInTable: BlockSuspicion = {
  code: 'text-in-table',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'table' ? suspects(node, source) : [])),
  explain: ({ received }) => ({
    en: `“${received}” stands right at a table and became a row of it. Leave an empty line between.`,
    zh: `“${received}”紧挨着表格，成了表格的一行。请在中间空一行。`,
  }),
}

function suspects({ children: rows, position: table }: Table, source: string): Suspect[] {
  const written = rows.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))
  const [head = ''] = written
  const isTyped = (row: string) => /^\s*\|/.test(row)
  if (rows[0]?.children.length === 1 && !isTyped(head))
    return written.slice(1).some(isTyped) ? [{ position: rows[0].position, received: head }] : []
  const lastTyped = written.findLastIndex((row) => row.includes('|'))
  return rows.slice(1).flatMap(({ position }, index) => {
    const received = written[index + 1] ?? ''
    const { start } = position ?? {}
    if (start?.offset === undefined || received.includes('|') || received.trim() === '') return []
    const isLast = index + 1 > lastTyped
    // A line of `-` below would make a title of it.
    const isTitle =
      /^[-=]/.test(written[index + 2] ?? '') ||
      /^\s*[-=]{2}/.test(source.slice(start.offset + received.length, start.offset + received.length + 20))
    const isMended = isLast && !isTitle && table?.start.column === 1 && start.column === 1
    const fix = { start: start.offset, end: start.offset, text: lineEndOf(source) }
    return [{ position, received, ...(isMended && { fix }) }]
  })
}
