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
  const children: readonly IssueNode[] = 'children' in node ? node.children : []
  const fields = linesBehind.get(node.type)
  return fields ? [...children, ...fields.flatMap((field) => (node as Lines)[field] ?? [])] : children
}

/** The fields beside `children` that hold nodes, in their order behind them. */
const lines: { [T in WithLines as T['type']]: readonly LineFieldOf<T>[] } = {
  blockquote: ['attribution'],
  image: ['caption', 'credit'],
}

const linesBehind = new Map<string, readonly LineField[]>(Object.entries(lines))

type WithLines = IssueNode extends infer T
  ? T extends IssueNode
    ? LineFieldOf<T> extends never
      ? never
      : T
    : never
  : never

type LineField = LineFieldOf<WithLines>

type LineFieldOf<T> = T extends IssueNode
  ? Exclude<
      { [K in keyof T]-?: NonNullable<T[K]> extends readonly IssueNode[] ? K : never }[keyof T],
      'children'
    >
  : never

type Lines = { [K in LineField]?: readonly IssueNode[] }
