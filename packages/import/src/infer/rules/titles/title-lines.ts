import type { SourceBlock } from '../../../source/blocks.ts'
import type { Desk } from '../../desk/desk.ts'
import { kindOf } from '../../looks/kind-of.ts'
import { isHeading } from './ranked/ranks.ts'

/** The lines of a masthead that is set over several, in a look that no other title has, are one title. */
export function titleLines(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const start = blocks.findIndex(isHeading)
  const first = blocks[start]
  if (!first || !isHeading(first) || first.level !== undefined) return [...blocks]
  const isSame = (block: SourceBlock) =>
    isHeading(block) && kindOf(block, source.text) === kindOf(first, source.text)
  const lines: (typeof first)[] = []
  for (
    let next = blocks[start];
    next && isHeading(next) && isSame(next);
    next = blocks[start + lines.length]
  ) {
    lines.push(next)
  }
  const rest = blocks.slice(start + lines.length)
  if (lines.length === 1 || lines.length > 3 || rest.some(isSame) || !rest.some(isHeading)) return [...blocks]
  const inlines = lines.flatMap((line, index) =>
    index === 0 ? line.inlines : [{ type: 'break' as const, from: 0, length: 0 }, ...line.inlines],
  )
  return [...blocks.slice(0, start), { ...first, inlines }, ...rest]
}
