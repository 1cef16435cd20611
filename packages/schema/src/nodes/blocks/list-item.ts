import { checkNestedBlocks } from '../../rules/check-nested-blocks.ts'
import * as z from '../../shape/zod.ts'
import type { NestedBlock, NestedBlockInput } from '../blocks.ts'
import type { BlockDefinition, Tolerated, Words } from '../definition.ts'

/** One item of a list: a paragraph as a rule, and what hangs on it. */
export interface ListItem {
  type: 'listItem'
  /** At least one. */
  children: NestedBlock[]
}

/** An item as `parseIssue` takes it, with the fields of `ListItem`; a bare string is a paragraph. */
export interface ListItemInput extends Tolerated {
  type: 'listItem'
  /** mdast's field for a box to tick, which an item of an issue does not have. */
  checked?: null | undefined
  children: NestedBlockInput[]
}

export const listItem = {
  type: 'listItem',
  fields: ({ nestedBlocks }) => ({ checked: z.passedOver(z.literal(null)), children: nestedBlocks }),
  canonical: ({ children }, { nestedBlocks }) => ({ type: 'listItem', children: nestedBlocks(children) }),
  check: ({ children }, walk) => checkNestedBlocks(walk, children),
} satisfies BlockDefinition<ListItemInput, ListItem>

export const listItemWords: Words<ListItemInput> = {
  node: ['An item of a list.', '列表中的一项。'],
  children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
}
