import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { kindOf } from '../../looks/kind-of.ts'
import { isHalfName } from '../../words/names/half-name.ts'
import { isOrganisation } from '../../words/names/is-organisation.ts'
import { isTranslation } from '../head/lines/is-translation.ts'
import { isHeading } from './ranked/ranks.ts'

/**
 * The lines of a masthead that is set over several, in a look that no other title has, are one title; so are a name and the
 * same in another language below it, and whose a bulletin is above `工作简报`.
 */
export function titleLines(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const start = blocks.findIndex(isHeading)
  const first = blocks[start]
  if (!first || !isHeading(first) || first.level !== undefined) return [...blocks]
  const isLike = (one: typeof first) => (block: SourceBlock) =>
    isHeading(block) && kindOf(block, source.text) === kindOf(one, source.text)
  const isSame = isLike(first)
  const lines: (typeof first)[] = []
  for (
    let next = blocks[start];
    next && isHeading(next) && isSame(next);
    next = blocks[start + lines.length]
  ) {
    lines.push(next)
  }
  const below = blocks[start + 1]
  const isAgain =
    lines.length === 1 &&
    below &&
    isHeading(below) &&
    isTranslation(first, { line: below, text: source.text })
  if (isAgain && !blocks.slice(start + 2).some(isLike(below))) lines.push(below)
  const words = (block: typeof first) => wordsOf(block.inlines, source.text).trim()
  const isHalf =
    lines.length === 1 &&
    below &&
    isHeading(below) &&
    isOrganisation(words(first)) &&
    isHalfName(words(below))
  if (isHalf) lines.push(below)
  const rest = blocks.slice(start + lines.length)
  if (lines.length === 1 || lines.length > 3 || rest.some(isSame) || !rest.some(isHeading)) return [...blocks]
  const inlines = lines.flatMap((line, index) =>
    index === 0 ? line.inlines : [{ type: 'break' as const, from: 0, length: 0 }, ...line.inlines],
  )
  return [...blocks.slice(0, start), { ...(isHalf ? below : first), inlines }, ...rest]
}
