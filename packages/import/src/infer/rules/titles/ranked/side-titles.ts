import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import type { Desk } from '../../../desk/desk.ts'
import { bodyLook } from '../../../looks/body-look.ts'
import { isHeading } from './ranks.ts'
import { sizesBelow } from './sizes-below.ts'

/**
 * In a column at the side of a page, text and titles are smaller by the same measure: there, sections and articles have the
 * size that they have elsewhere.
 */
export function sideTitles(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const { size: usual } = bodyLook(blocks, source.text)
  if (source.kind !== 'pdf' || usual === undefined) return [...blocks]
  const below = sizesBelow(blocks)
  const isAside = (index: number) => (below[index] ?? 0) > 0 && (below[index] ?? 0) < usual * smaller
  const titles = blocks.flatMap((block, index) => (isHeading(block) ? [{ block, index }] : []))
  const sizes = new Set(
    titles.filter(({ index }) => !isAside(index)).map(({ block }) => block.look.size ?? 0),
  )
  if (sizes.size > mostSizes) return [...blocks]
  const found = new Map<SourceBlock, SourceParagraph>()
  for (const group of groupsOf(titles, ({ index }) => isAside(index))) {
    const scaled = group.map(({ block, index }) => {
      const size = ((block.look.size ?? 0) * usual) / (below[index] || usual)
      return [...sizes].find((one) => Math.abs(one - size) < one * near)
    })
    const isWhole = scaled.every((size) => size !== undefined) && new Set(scaled).size > 1
    if (group.length < fewest || !isWhole) continue
    group.forEach(({ block }, at) => {
      const size = scaled[at]
      if (size !== undefined) found.set(block, { ...block, look: { ...block.look, size } })
    })
  }
  return blocks.map((block) => found.get(block) ?? block)
}

/** Neighbours of which that is so. */
function groupsOf<Item>(items: readonly Item[], isOne: (item: Item) => boolean): Item[][] {
  const groups: Item[][] = [[]]
  for (const item of items) {
    if (isOne(item)) groups.at(-1)?.push(item)
    else groups.push([])
  }
  return groups
}

const smaller = 0.93

/** Titles of a column at the side: a box has fewer. */
const fewest = 3

/** A document of more has no system. */
const mostSizes = 40

/** By how much a size may differ from that of other titles. */
const near = 0.04
