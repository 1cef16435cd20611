import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import { closed, opened } from '../../markup/frame.ts'
import { lineFeed } from '../../markup/lines.ts'
import { joined, type Markup, nothing } from '../../markup/markup.ts'
import { flow } from '../flow.ts'
import { panel } from '../panel.ts'

/** Words of somebody else, behind a line. */
export function blockquote({ children }: Element, around: Context, before: Markup): Markup {
  const blocks = flow(children, once(around, inside), nothing)
  // All that it held were pictures that are lost and only decorate.
  if (blocks === lineFeed) return before
  const own = once(around, behindLine)
  return closed(own, joined(opened(own, before), blocks))
}

const inside = (around: Context) =>
  set(placed(around, { gap: 10, isIndented: false, room: around.room - 19 }), { colour: 'soft' })

function behindLine(around: Context) {
  const side = startOf(around.dir)
  const style = `padding:2px 0;padding-${side}:16px;border-${side}:3px solid ${around.look.light.accent}`
  return panel(around, { style, className: 'rule' })
}
