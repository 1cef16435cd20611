import type { Element } from 'hast'
import { above, type Context } from '../context.ts'
import { lineFeed } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { elementsIn } from '../tree/elements-in.ts'
import { transform } from './transforms.ts'

/** Blocks one below the other, with a gap below each but the last. Word adds up margins, so only those below are set. */
export function flow(element: Pick<Element, 'children'>, context: Context): Markup[] {
  const blocks = elementsIn(element)
  const apart = above(context, context.gap)
  // Where an indent tells paragraphs apart, a gap need not.
  const near = context.isIndented ? above(context, Math.round(context.gap / 3)) : apart
  const children = [lineFeed]
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const place = next === undefined ? above(context, 0) : isPlain(block) && isPlain(next) ? near : apart
    for (const one of transform(block, place)) children.push(one, lineFeed)
  }
  return children
}

const isPlain = ({ tagName, properties }: Element) => tagName === 'p' && properties.className === undefined
