import type { Table } from 'mdast'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** A line right below a table is its last row, although no `|` stands in it. */
export const textInTable: BlockSuspicion = {
  code: 'text-in-table',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'table' ? suspects(node, source) : [])),
  explain: ({ received }) => ({
    en: `“${received}” stands right below a table and became a row of it. Leave an empty line between.`,
    zh: `“${received}”紧接在表格下面，成了表格的一行。请在中间空一行。`,
  }),
}

function suspects({ children: rows }: Table, source: string): Suspect[] {
  if ((rows[0]?.children.length ?? 0) < 2) return []
  return rows.slice(2).flatMap(({ position }) => {
    const { start, end } = position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return []
    const received = source.slice(start.offset, end.offset)
    if (received.includes('|') || received.trim() === '') return []
    const fix = { start: start.offset, end: start.offset, text: '\n' }
    return [{ position, received, ...(start.column === 1 && { fix }) }]
  })
}
