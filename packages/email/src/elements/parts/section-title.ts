import type { Element } from 'hast'
import { type Context, once, placed } from '../../context.ts'
import { closed, type Frame, nested, onLine, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { titled } from '../blocks/heading.ts'
import { panel } from '../panel.ts'

/** The title of a section between lines, as the columns of a journal open; or under a thick one. */
export function sectionTitle(element: Element, around: Context, before: Markup): Markup {
  const title = around.look.theme.masthead === 'ruled' ? ruled : banded
  const own = once(around, frameOf)
  return closed(own, title(element, around, opened(own, before)))
}

function frameOf(around: Context): Frame {
  const { theme, light } = around.look
  const isRuled = theme.masthead === 'ruled'
  const style = isRuled
    ? `padding:11px 0 10px;border-top:3px solid ${light.accent};border-bottom:1px solid ${light.accent}`
    : `padding:14px 0 0;border-top:6px solid ${light.band}`
  const below = placed(around, { after: 20 })
  return nested(panel(below, { style, className: isRuled ? 'rule' : '', before: 36 }), onLine)
}

const face = { of: 'titles', size: 24, leading: 1.4, bold: true } as const
const banded = /* @__PURE__ */ titled({ margin: 'margin:0', typeface: face })
const ruled = /* @__PURE__ */ titled({ margin: 'margin:0', typeface: { ...face, align: 'center' } })
