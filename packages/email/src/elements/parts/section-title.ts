import type { Element } from 'hast'
import { type Context, placed, set } from '../../context.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { titled } from '../blocks/heading.ts'
import { panel } from '../panel.ts'

/** The title of a section between lines, as the columns of a journal open; or under a thick one. */
export function sectionTitle(element: Element, around: Context): Markup[] {
  const { look } = around
  const { accent, band } = look.light
  const isRuled = look.theme.masthead === 'ruled'
  const context = set(around, {
    of: 'titles',
    size: 24,
    leading: 1.4,
    bold: true,
    ...(isRuled && { align: 'center' as const }),
  })
  const style = isRuled
    ? `padding:11px 0 10px;border-top:3px solid ${accent};border-bottom:1px solid ${accent}`
    : `padding:14px 0 0;border-top:6px solid ${band}`
  return [
    panel(lines([titled(element, context, 'margin:0')]), {
      context: placed(around, { after: 20 }),
      style,
      className: isRuled ? 'rule' : '',
      before: 36,
    }),
  ]
}
