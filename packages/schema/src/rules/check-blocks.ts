import type { Block } from '../nodes/blocks.ts'
import { blocks as definitions } from '../nodes/definitions.ts'
import { type Walk, within } from './walk.ts'

/** Checks a body, blocks within blocks included; the walk stands at the list. */
export function checkBlocks(walk: Walk, blocks: Block[]): void {
  walk.headingDepth = 3
  for (const [index, block] of blocks.entries()) within(walk, index, () => checkBlock(block, walk))
}

/** Checks one block; the walk stands at it. */
export function checkBlock(block: Block, walk: Walk): void {
  const definition: { check: (block: never, walk: Walk) => void } = definitions[block.type]
  definition.check(block as never, walk)
}
