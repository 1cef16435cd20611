import type { Context } from '../context.ts'
import { startOf } from '../look/typeface.ts'
import { type Frame, nested } from '../markup/frame.ts'
import { layoutCell } from '../markup/layout-table.ts'

interface Panel {
  style: string
  className?: string
  /** The colour of the ground, for programs that read no style. */
  bgColor?: string
  /** Above the panel, in px. */
  before?: number
}

/** A cell with a ground or a line of its own, and a gap around it: margins of tables are lost in Word. */
export function panel({ dir, after }: Context, { style, className, bgColor, before = 0 }: Panel): Frame {
  const inner = layoutCell({ className, bgColor, align: startOf(dir), style })
  if (before === 0 && after === 0) return inner
  return nested(layoutCell({ style: `padding:${before}px 0 ${after}px` }), inner)
}
