import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

export function inlineCode(element: Element, context: Context): Markup {
  const { look, typeface } = context
  const size = Math.max(12, typeface.size - 2)
  const style = `font-family:${monospace};font-size:${size}px;background-color:${look.light.tint}`
  return h('code', words(element.children, context), { className: 'tint', style })
}
