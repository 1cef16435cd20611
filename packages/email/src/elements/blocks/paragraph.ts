import type { Element, ElementContent } from 'hast'
import { type Context, within } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { words } from '../words.ts'

export function paragraph(element: Element, around: Context): ElementContent[] {
  const context = within(around, element)
  const { className, paragraphStyle: style } = context
  const { lang, dir } = element.properties
  return [h('p', words(element, context), { lang, dir, className, style })]
}
