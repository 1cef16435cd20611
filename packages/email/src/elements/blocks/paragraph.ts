import type { Element } from 'hast'
import { type Context, within } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

export function paragraph(element: Element, around: Context): Markup[] {
  const context = within(around, element)
  const { className, paragraphStyle: style } = context
  const { lang, dir } = element.properties
  return [h('p', words(element, context), { lang, dir, className, style })]
}
