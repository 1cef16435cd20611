import type { Element } from 'hast'
import { type Context, placed, set } from '../../context.ts'
import type { Markup } from '../../markup/markup.ts'
import { flow } from '../flow.ts'
import { panel } from '../panel.ts'

/** The notes of an article, small and under a line. */
export function notes(element: Element, around: Context): Markup[] {
  const { look } = around
  const context = set(placed(around, { gap: 6, isIndented: false }), {
    size: 14,
    leading: 1.7,
    colour: 'soft',
  })
  return [
    panel(flow(element, context), {
      context: around,
      style: `padding:14px 0 0;border-top:1px solid ${look.light.line}`,
      className: 'line',
      before: 8,
    }),
  ]
}
