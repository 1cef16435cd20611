import type { Element } from 'hast'
import { type Context, once, placed } from '../../context.ts'
import { type Frame, framed } from '../../markup/frame.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { type Title, titled } from '../blocks/heading.ts'
import { panel } from '../panel.ts'

/** The title of a section between lines, as the columns of a journal open; or under a thick one. */
export function sectionTitle(element: Element, around: Context): Markup {
  const title = around.look.theme.masthead === 'ruled' ? ruled : banded
  return framed(once(around, frameOf), lines([titled(element, around, title)]))
}

function frameOf(around: Context): Frame {
  const { theme, light } = around.look
  const isRuled = theme.masthead === 'ruled'
  const style = isRuled
    ? `padding:11px 0 10px;border-top:3px solid ${light.accent};border-bottom:1px solid ${light.accent}`
    : `padding:14px 0 0;border-top:6px solid ${light.band}`
  return panel(placed(around, { after: 20 }), { style, className: isRuled ? 'rule' : '', before: 36 })
}

const banded: Title = {
  margin: 'margin:0',
  typeface: { of: 'titles', size: 24, leading: 1.4, bold: true },
}
const ruled: Title = { ...banded, typeface: { ...banded.typeface, align: 'center' } }
