import type { Element, ElementContent } from 'hast'
import { type Context, languageOf, within } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { words } from '../words.ts'

export function paragraph(element: Element, around: Context): ElementContent[] {
  const context = within(around, element)
  const { className, after, isIndented, lang, style } = context
  const indent = isIndented && /^zh\b/i.test(lang) ? ';text-indent:2em' : ''
  return [
    h('p', words(element, context), {
      ...languageOf(element),
      className,
      style: `margin:0 0 ${after}px;${style}${indent}`,
    }),
  ]
}
