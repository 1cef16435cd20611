import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import type { Markup } from '../../markup/markup.ts'
import { flow } from '../flow.ts'

/** Who made the issue, in a line for each of its parts. */
export function imprint(element: Element, around: Context): Markup[] {
  return flow(element, once(around, inside))
}

const inside = (around: Context) =>
  set(placed(around, { gap: 4, isIndented: false }), { size: 14, leading: 1.75, colour: 'soft' })
