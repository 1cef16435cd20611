import type { Context } from '../context.ts'
import { startOf } from '../look/typeface.ts'
import { h } from '../markup/h.ts'
import { layoutTable } from '../markup/layout-table.ts'
import type { Markup } from '../markup/markup.ts'

interface Panel {
  context: Context
  style: string
  className?: string
  /** The colour of the ground, for programs that read no style. */
  bgColor?: string
  /** Above the panel, in px. */
  before?: number
}

/** Blocks in a cell with a ground or a line of its own, and a gap around it: margins of tables are lost in Word. */
export function panel(children: Markup[], { context, style, className, bgColor, before = 0 }: Panel): Markup {
  const properties = {
    className,
    bgColor,
    align: startOf(context.dir),
    style,
  }
  const inner = layoutTable([h('tr', [h('td', children, properties)])])
  if (before === 0 && context.after === 0) return inner
  return layoutTable([h('tr', [h('td', [inner], { style: `padding:${before}px 0 ${context.after}px` })])])
}
