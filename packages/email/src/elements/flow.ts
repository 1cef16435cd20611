import type { Element, ElementContent } from 'hast'
import { above, type Context } from '../context.ts'
import { lineFeed, lineOf } from '../markup/lines.ts'
import { joined, type Markup } from '../markup/markup.ts'
import { transform } from './transforms.ts'

/** Blocks one below the other, with a gap below each but the last. Word adds up margins, so only those below are set. */
export function flow(children: readonly ElementContent[], context: Context, before: Markup): Markup {
  const apart = above(context, context.gap)
  // Where an indent tells paragraphs apart, a gap need not.
  const near = context.isIndented ? above(context, Math.round(context.gap / 3)) : apart
  let html = joined(before, lineFeed)
  let block: Element | undefined
  for (const next of children) {
    if (next.type !== 'element') continue
    if (block !== undefined)
      html = lineOf(transform(block, isPlain(block) && isPlain(next) ? near : apart, html), html)
    block = next
  }
  return block === undefined ? html : lineOf(transform(block, above(context, 0), html), html)
}

const isPlain = ({ tagName, properties }: Element) => tagName === 'p' && properties.className === undefined
