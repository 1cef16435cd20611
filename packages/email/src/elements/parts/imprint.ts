import type { Element } from 'hast'
import { above, type Context, once, placed, set } from '../../context.ts'
import { linesApart, type Part } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { transform } from '../transforms.ts'

/** Who made the issue, in a line for each of its parts. */
export function imprint(element: Element, around: Context, before: Markup): Markup {
  const context = once(around, inside)
  const parts = elementsIn(element).map((part, index, { length }): Part => {
    const place = above(context, index === length - 1 ? 0 : context.gap)
    return (html) => transform(part, place, html)
  })
  return linesApart(parts, before)
}

const inside = (around: Context) =>
  set(placed(around, { gap: 4, isIndented: false }), { size: 14, leading: 1.75, colour: 'soft' })
