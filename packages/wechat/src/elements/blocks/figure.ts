import type { Element, ElementContent } from 'hast'
import { elementsIn } from '../../tree/elements-in.ts'
import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { holdsBlocks } from '../../tree/holds-blocks.ts'
import type { Context } from '../context.ts'
import { type Render, render } from '../render.ts'
import { within } from '../within.ts'

/** A picture, a quote with whom it is by, or a table with its caption. */
export const figure: Render = (element, context) => {
  if (hasClass(element, 'quote')) return quote(element, within(context))
  const { look } = context
  const isTable = hasClass(element, 'table')
  const style = isTable ? look.tableCaption : look.caption
  const inside = { ...within(context), paragraph: style }
  const parts = elementsIn(element).flatMap((part) =>
    part.tagName === 'figcaption' ? caption(part, inside) : render([part], inside),
  )
  return isTable || parts.length === 0 ? parts : [h('section', parts, look.picture)]
}

/** One line of words, or paragraphs. */
function caption({ children }: Element, context: Context): ElementContent[] {
  const words = render(children, context)
  return holdsBlocks(children) ? words : [h('p', words, context.paragraph)]
}

function quote(element: Element, context: Context): Element[] {
  const children = elementsIn(element).flatMap((part) =>
    part.tagName === 'figcaption'
      ? [h('p', render(part.children, context), context.look.attribution)]
      : render(part.children, context),
  )
  return [h('blockquote', children, context.look.quote)]
}
