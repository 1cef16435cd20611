import type { SourceBlock } from '../../../source/blocks.ts'

/** A block of a box, which is named by the number of its first paragraph. */
export const inBox = (block: SourceBlock, box: number): SourceBlock =>
  block.type === 'paragraph' ? { ...block, box: block.box ?? box } : block
