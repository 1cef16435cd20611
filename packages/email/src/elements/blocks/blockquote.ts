import type { Element } from 'hast'
import { type Context, placed, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import { hasElements } from '../../markup/has-elements.ts'
import type { Markup } from '../../markup/markup.ts'
import { flow } from '../flow.ts'
import { panel } from '../panel.ts'

/** Words of somebody else, behind a line. */
export function blockquote(element: Element, around: Context): Markup[] {
  const { look, dir, room } = around
  const context = set(placed(around, { gap: 10, isIndented: false, room: room - 19 }), { colour: 'soft' })
  const side = startOf(dir)
  const style = `padding:2px 0;padding-${side}:16px;border-${side}:3px solid ${look.light.accent}`
  const blocks = flow(element, context)
  // All that it held were pictures that are lost and only decorate.
  if (!hasElements(blocks)) return []
  return [panel(blocks, { context: around, style, className: 'rule' })]
}
