import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { kindOf } from '../../../looks/kind-of.ts'
import { numberForm } from '../../../words/numbers/number-form.ts'
import { alikeKinds } from './alike-kinds.ts'

/** A kind of titles. */
export interface Kind {
  name: string
  /** The first title of it. */
  first: SourceParagraph
  count: number
  /** Whether it is certain that it is below the kind above it: the document says so, or more than one place does. */
  isSure: boolean
}

/**
 * The kinds of titles, the highest first. Who often stands directly before another one is above it: a section's title
 * stands directly before an article's, whatever their sizes. Where that says nothing, levels do, then sizes, then who
 * comes first.
 */
export function ranks(
  blocks: readonly SourceBlock[],
  text: string,
): { kinds: Kind[]; kindOf: (title: SourceParagraph) => string } {
  const titles = blocks.filter(isHeading)
  const alike = alikeKinds(blocks, text)
  const nameOf = (title: SourceParagraph) => {
    const name = kindOf(title, text)
    return alike.get(name) ?? name
  }
  const kinds = new Map<string, Kind>()
  for (const title of titles) {
    const name = nameOf(title)
    const { first = title, count = 0 } = kinds.get(name) ?? {}
    kinds.set(name, { name, first, count: count + 1, isSure: true })
  }
  const order = [...kinds.keys()]
  const pairs = new Map<string, number>()
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (!isHeading(block) || next === undefined || !isHeading(next)) return
    const pair = `${nameOf(block)}\n${nameOf(next)}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  const before = (one: Kind, other: Kind) => pairs.get(`${one.name}\n${other.name}`) ?? 0
  const sorted = [...kinds.values()].sort((one, other) => {
    const follows = before(other, one) - before(one, other)
    const [a, b] = [one.first, other.first]
    // What a list of contents names is above what it leaves out.
    const listed = (a.listed ?? unlisted) - (b.listed ?? unlisted)
    if (listed !== 0) return listed
    if (a.level !== undefined && b.level !== undefined) {
      // A style's name says more than one article without text.
      const isContradicted = Math.abs(follows) >= 2 && Math.min(before(one, other), before(other, one)) === 0
      return isContradicted ? follows : a.level - b.level
    }
    return (
      follows ||
      levelsOf(a, b) ||
      (b.look.size ?? 0) - (a.look.size ?? 0) ||
      order.indexOf(one.name) - order.indexOf(other.name)
    )
  })
  const found = sorted.map((kind, index) => {
    const above = sorted[index - 1]
    return { ...kind, isSure: above === undefined || isSaid(above, kind) || isThird(index, above, kind) }
  })
  return { kinds: found, kindOf: nameOf }

  function isSaid(above: Kind, below: Kind): boolean {
    const [one, other] = [above.first, below.first]
    if (one.listed !== undefined || (one.level !== undefined && other.level !== undefined)) return true
    const forms = [one, other].map(({ inlines }) => numberForm(wordsOf(inlines, text).trim()))
    const [high = -1, low = -1] = forms
    if (high >= 0 && low > high) return true
    return before(above, below) >= 2 && before(below, above) === 0
  }
}

/** In smaller letters and seldom, below the titles of sections and of articles: headings. */
function isThird(index: number, above: Kind, { first, count }: Kind): boolean {
  const [size = 0, own = 0] = [above.first.look.size, first.look.size]
  return index > 1 && own > 0 && size > own && count < above.count
}

/** What the document calls a title is above what only looks like one, unless that is larger. */
function levelsOf({ level, look }: SourceParagraph, other: SourceParagraph): number {
  if ((level === undefined) === (other.level === undefined)) return 0
  const [size = 0, otherSize = 0] = [look.size, other.look.size]
  const isLarger = level === undefined ? size > otherSize : otherSize > size
  if (size > 0 && otherSize > 0 && isLarger) return 0
  return level === undefined ? 1 : -1
}

const unlisted = 9

export const isHeading = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.role === 'heading'
