import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { lookKindOf } from '../../../looks/kind-of.ts'
import { larger } from '../../../looks/sizes.ts'
import { isHeading } from './ranks.ts'
import { sizesBelow } from './sizes-below.ts'

/**
 * Levels of styles whose titles are of several ranks by what is seen: those of one look stand directly above those of
 * another, as sections stand above articles, or are larger and never the first below a title above both. Whoever sets all
 * titles in one style changes their looks by hand.
 */
export function splitLevels(blocks: readonly SourceBlock[], text: string): Set<number> {
  const kinds = new Map<string, Kind>()
  const sizes = sizesBelow(blocks)
  blocks.forEach((block, index) => {
    if (!isHeading(block) || block.level === undefined) return
    const name = nameOf(block, text)
    const { count, above } = kinds.get(name) ?? { count: 0, above: new Map<string, number>() }
    const before = blocks[index - 1]
    const parent = before && isHeading(before) ? nameOf(before, text) : ''
    kinds.set(name, {
      level: block.level,
      size: (block.look.size ?? 0) / (sizes[index] || 1),
      count: count + 1,
      above: above.set(parent, (above.get(parent) ?? 0) + 1),
    })
  })
  const levels = new Map<number, [string, Kind][]>()
  for (const entry of kinds) levels.set(entry[1].level, [...(levels.get(entry[1].level) ?? []), entry])
  const isParted = (all: readonly [string, Kind][]) =>
    all.length <= most && all.some((one) => all.some((other) => isAbove(one, other, kinds)))
  return new Set([...levels].flatMap(([level, all]) => (isParted(all) ? [level] : [])))
}

interface Kind {
  level: number
  /** By that of the text below. */
  size: number
  count: number
  /** How often a title of which kind stands directly above; the empty name is text. */
  above: Map<string, number>
}

/** A level in more looks than these is set without a system. */
const most = 6

function isAbove(
  [name, one]: [string, Kind],
  [otherName, other]: [string, Kind],
  kinds: ReadonlyMap<string, Kind>,
): boolean {
  if (name === otherName || one.count < 2 || other.count < 2) return false
  if ((one.above.get(otherName) ?? 0) > 0) return false
  if ((other.above.get(name) ?? 0) >= 2) return true
  if (one.size < other.size * larger) return false
  const isOfHigher = ([parent, times]: [string, number]) =>
    times >= 2 && (kinds.get(parent)?.level ?? one.level) < one.level
  const parents = [...one.above].filter(isOfHigher)
  return parents.length > 0 && !parents.some(([parent]) => other.above.has(parent))
}

/** How a title looks, beside its level. */
const nameOf = (title: SourceParagraph, text: string) => `${title.level} ${lookKindOf(title, text)}`
