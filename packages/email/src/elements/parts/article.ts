import type { Element } from 'hast'
import { type Context, once, placed, within } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { withAnchor } from '../../markup/with-anchor.ts'
import { flow } from '../flow.ts'

export function article(element: Element, around: Context): Markup[] {
  const context = once(within(around, element), inside)
  const { after } = around
  const { lang, dir, id } = element.properties
  return [
    h('div', withAnchor(flow(element, context), id), {
      lang,
      dir,
      style: after > 0 ? `margin:0 0 ${after}px` : undefined,
    }),
  ]
}

const inside = (around: Context) =>
  placed(around, { isIndented: around.look.theme.paragraphs === 'indented' })
