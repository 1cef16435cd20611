import type { FootnoteDefinition } from './blocks/footnote-definition.ts'
import type { ListItem } from './blocks/list-item.ts'
import type { TableCell } from './blocks/table-cell.ts'
import type { TableRow } from './blocks/table-row.ts'
import type { Block } from './blocks.ts'
import type { Inline } from './inlines.ts'

/** Whatever has a `type`: a block, an inline, what a list or a table is made of, and a note. */
export type IssueNode = Block | ListItem | TableRow | TableCell | FootnoteDefinition | Inline

/**
 * The nodes within a node, in the order in which a reader meets them; none in a text.
 *
 * @param node A block, an inline, an item, a row, a cell or a note of an issue.
 * @example
 * ```ts
 * import { childrenOf } from '@cec-bulletin/schema'
 *
 * console.log(childrenOf({ type: 'strong', children: [{ type: 'text', value: '注意' }] }).length) // 1
 * console.log(childrenOf({ type: 'text', value: '注意' }).length) // 0
 * ```
 */
export function childrenOf(node: IssueNode): readonly IssueNode[] {
  const fields = fieldsByType.get(node.type)
  if (fields) return fields.flatMap((field) => (node as Fields)[field] ?? [])
  return 'children' in node ? node.children : []
}

/** The fields that hold nodes, in that order, where `children` is not the only one. */
const fieldsInOrder: { [T in WithLines as T['type']]: readonly FieldOf<T>[] } = {
  blockquote: ['children', 'attribution'],
  image: ['caption', 'credit'],
  table: ['children', 'caption'],
}

const fieldsByType = new Map<string, readonly FieldOf<WithLines>[]>(Object.entries(fieldsInOrder))

type WithLines = IssueNode extends infer T
  ? T extends IssueNode
    ? Exclude<FieldOf<T>, 'children'> extends never
      ? never
      : T
    : never
  : never

type FieldOf<T> = T extends IssueNode
  ? { [K in keyof T]-?: NonNullable<T[K]> extends readonly IssueNode[] ? K : never }[keyof T]
  : never

type Fields = { [K in FieldOf<WithLines>]?: readonly IssueNode[] }
