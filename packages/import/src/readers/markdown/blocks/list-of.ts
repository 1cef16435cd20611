import type { List } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import { type BlockPlace, readBlocks } from './read-blocks.ts'

/** A list; items without a word and a picture are none. */
export function listOf({ ordered, start, children }: List, place: BlockPlace): SourceBlock[] {
  const items = children.map((item) => readBlocks(item.children, place)).filter((item) => item.length > 0)
  if (items.length === 0) return []
  const isOther = ordered && typeof start === 'number' && start !== 1
  return [{ type: 'list', ordered: ordered ?? false, ...(isOther && { start }), items }]
}
