import type { SourceBlock, SourceParagraph } from '../source/blocks.ts'
import { kindOf } from './kind-of.ts'

/**
 * The kinds of titles, the highest first. Who often stands directly before another one is above it: a section's title
 * stands directly before an article's, whatever their sizes. Where that says nothing, levels do, then sizes, then who
 * comes first.
 */
export function ranks(blocks: readonly SourceBlock[], text: string): string[] {
  const titles = blocks.filter(isHeading)
  // Of each kind, the first.
  const kinds = new Map(
    titles.toReversed().map((title): [string, SourceParagraph] => [kindOf(title, text), title]),
  )
  const order = [...new Set(titles.map((title) => kindOf(title, text)))]
  const pairs = new Map<string, number>()
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (!isHeading(block) || next === undefined || !isHeading(next)) return
    const pair = `${kindOf(block, text)}\n${kindOf(next, text)}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  const before = (one: string, other: string) => pairs.get(`${one}\n${other}`) ?? 0
  return [...order].sort((one, other) => {
    const follows = before(other, one) - before(one, other)
    const [a, b] = [kinds.get(one), kinds.get(other)]
    // What a list of contents names is above what it leaves out.
    const listed = (a?.listed ?? unlisted) - (b?.listed ?? unlisted)
    if (listed !== 0) return listed
    if (a?.level !== undefined && b?.level !== undefined) {
      // A style's name says more than one article without text.
      const isContradicted = Math.abs(follows) >= 2 && Math.min(before(one, other), before(other, one)) === 0
      return isContradicted ? follows : a.level - b.level
    }
    return follows || (b?.look.size ?? 0) - (a?.look.size ?? 0) || order.indexOf(one) - order.indexOf(other)
  })
}

const unlisted = 9

export const isHeading = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.role === 'heading'
