import type { SourceBlock } from '../../../../source/blocks.ts'
import { lookKindOf } from '../../../looks/kind-of.ts'
import { isHeading } from '../ranked/ranks.ts'

/** How deep the list of contents has titles of a look, where it has all of them equally deep. */
export function listedLooks(blocks: readonly SourceBlock[], text: string): Map<string, number> {
  const depths = new Map<string, Set<number>>()
  for (const block of blocks) {
    if (!isHeading(block) || block.listed === undefined || block.level !== undefined) continue
    const look = lookKindOf(block, text)
    depths.set(look, (depths.get(look) ?? new Set()).add(block.listed))
  }
  return new Map(
    [...depths].flatMap(([look, [depth, ...others]]) =>
      depth === undefined || others.length > 0 ? [] : [[look, depth]],
    ),
  )
}
