import { limits } from '../limits.ts'
import type { NestedBlock } from '../nodes/blocks.ts'
import { each, report, type Walk } from './walk.ts'

/** Checks what stands inside an item, a quote or a note; the walk stands at that block. */
export function checkNestedBlocks(walk: Walk, blocks: NestedBlock[]): void {
  if (walk.depth >= limits.blockDepth) {
    report(walk, 'too-deep', { expected: [String(limits.blockDepth)] })
    return
  }
  walk.depth++
  each(walk, 'children', blocks, (block) => walk.checkBlock(block, walk))
  walk.depth--
}
