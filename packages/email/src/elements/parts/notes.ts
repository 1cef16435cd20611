import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import { closed, type Frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { flow } from '../flow.ts'
import { panel } from '../panel.ts'

/** The notes of an article, small and under a line. */
export function notes({ children }: Element, around: Context, before: Markup): Markup {
  const own = once(around, underLine)
  return closed(own, flow(children, once(around, inside), opened(own, before)))
}

const inside = (around: Context) =>
  set(placed(around, { gap: 6, isIndented: false }), { size: 14, leading: 1.7, colour: 'soft' })

function underLine(around: Context): Frame {
  const style = `padding:14px 0 0;border-top:1px solid ${around.look.light.line}`
  return panel(around, { style, className: 'line', before: 8 })
}
