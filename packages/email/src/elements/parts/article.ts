import type { Element } from 'hast'
import { type Context, once, placed, within } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { withAnchor } from '../../markup/with-anchor.ts'
import { flow } from '../flow.ts'

export function article(element: Element, around: Context): Markup {
  const { after } = around
  const { lang, dir, id } = element.properties
  const blocks = flow(element.children, once(within(around, element), inside))
  return h('div', id === undefined ? blocks : withAnchor(blocks, id), {
    lang,
    dir,
    style: after > 0 ? `margin:0 0 ${after}px` : undefined,
  })
}

const inside = (around: Context) =>
  placed(around, { isIndented: around.look.theme.paragraphs === 'indented' })
