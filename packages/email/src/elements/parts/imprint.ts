import type { Element } from 'hast'
import { above, type Context, once, placed, set } from '../../context.ts'
import { linesApart } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { transform } from '../transforms.ts'

/** Who made the issue, in a line for each of its parts. */
export function imprint(element: Element, around: Context): Markup {
  const context = once(around, inside)
  const parts = elementsIn(element)
  const last = parts.length - 1
  return linesApart(
    parts.map((part, index) => transform(part, above(context, index === last ? 0 : context.gap))),
  )
}

const inside = (around: Context) =>
  set(placed(around, { gap: 4, isIndented: false }), { size: 14, leading: 1.75, colour: 'soft' })
