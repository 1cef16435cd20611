import type { SourceBlock } from '../../../../source/blocks.ts'

/** Of each block, how large the letters of the text below it are: in a box at the side, all are smaller. */
export function sizesBelow(blocks: readonly SourceBlock[]): number[] {
  let size = 0
  return blocks
    .toReversed()
    .map((block) => {
      if (block.type === 'paragraph' && block.role !== 'heading') size = block.look.size ?? 0
      return size
    })
    .reverse()
}
