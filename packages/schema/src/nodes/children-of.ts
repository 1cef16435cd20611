import type { FootnoteDefinition } from './blocks/footnote-definition.ts'
import type { ListItem } from './blocks/list-item.ts'
import type { TableCell } from './blocks/table-cell.ts'
import type { TableRow } from './blocks/table-row.ts'
import type { Block } from './blocks.ts'
import type { Inline } from './inlines.ts'

/** Whatever has a `type`: a block, an inline, what a list or a table is made of, and a note. */
export type IssueNode = Block | ListItem | TableRow | TableCell | FootnoteDefinition | Inline

/** The nodes within a node, in the order in which a reader meets them. */
export function childrenOf(node: IssueNode): readonly IssueNode[] {
  let nodes: readonly IssueNode[] = 'children' in node ? node.children : []
  for (const field of linesBehind) {
    const line: readonly IssueNode[] | undefined = (node as Partial<Record<LineField, Inline[]>>)[field]
    if (line !== undefined) nodes = [...nodes, ...line]
  }
  return nodes
}

/** The fields beside `children` that hold nodes, in their order behind them. */
const linesBehind = Object.keys({
  attribution: true,
  caption: true,
  credit: true,
} satisfies Record<LineField, true>) as LineField[]

type LineField = Exclude<FieldWithNodes<IssueNode>, 'children'>

// For each member of the union, the names of its fields that hold lists of nodes.
type FieldWithNodes<T> = T extends IssueNode
  ? { [K in keyof T]-?: NonNullable<T[K]> extends readonly IssueNode[] ? K : never }[keyof T]
  : never
