import type { SourceBlock } from '../../../source/blocks.ts'

/** Lists that follow one another directly are one where their numbers go on, or they have none: some editors write one for each item. */
export function joinLists(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    const isMore =
      above?.type === 'list' &&
      block.type === 'list' &&
      above.ordered === block.ordered &&
      (!block.ordered || block.start === (above.start ?? 1) + above.items.length)
    if (isMore) above.items.push(...block.items)
    else found.push(block.type === 'list' ? { ...block, items: [...block.items] } : block)
  }
  return found
}
