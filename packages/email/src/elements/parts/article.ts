import type { Element, ElementContent } from 'hast'
import { type Context, placed, within } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { withAnchor } from '../../tree/with-anchor.ts'
import { flow } from '../flow.ts'

export function article(element: Element, around: Context): ElementContent[] {
  const { look } = around
  const context = placed(within(around, element), { isIndented: look.theme.paragraphs === 'indented' })
  const { after } = around
  const { lang, dir, id } = element.properties
  const whole = h('div', flow(element, context), {
    lang,
    dir,
    style: after > 0 ? `margin:0 0 ${after}px` : undefined,
  })
  return [withAnchor(whole, id)]
}
