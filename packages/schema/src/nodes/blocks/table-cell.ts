import { checkInlines } from '../../rules/check-inlines.ts'
import { report } from '../../rules/walk.ts'
import { childrenOf, type IssueNode } from '../children-of.ts'
import type { BlockDefinition, Tolerated, Words } from '../definition.ts'
import type { CellInline, InlinesInput } from '../inlines.ts'

/** A cell of a table. */
export interface TableCell {
  type: 'tableCell'
  /** May be empty. */
  children: CellInline[]
}

/** A cell as `parseIssue` takes it, with the fields of `TableCell`; a bare string is its text. */
export interface TableCellInput extends Tolerated {
  type: 'tableCell'
  children: InlinesInput
}

export const tableCell = {
  type: 'tableCell',
  fields: ({ cellInlines }) => ({ children: cellInlines }),
  canonical: ({ children }, { cell }) => ({ type: 'tableCell', children: cell(children) }),
  check: (node, walk) => {
    if (node.children.length === 0) return
    checkInlines(walk, node.children)
    const code = findUnwritableCode(node)
    if (code !== undefined) report(walk, 'code-in-table', { value: code })
  },
} satisfies BlockDefinition<TableCellInput, TableCell>

export const tableCellWords: Words<TableCellInput> = {
  node: ['A cell of a table.', '单元格。'],
  children: ['Its text; may be empty.', '文字；可为空。'],
}

/** GFM ends a cell at `|` even in code, and takes the backslash in front of an escaped one for its own. */
function findUnwritableCode(around: IssueNode): string | undefined {
  for (const node of childrenOf(around)) {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) return node.value
    const inside = findUnwritableCode(node)
    if (inside !== undefined) return inside
  }
  return undefined
}
