import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { writingOf } from '../../look/writing.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** Chinese is emphasised by dots below, never by a slant; mail programs know a dotted line in their place. */
export function emphasis(element: Element, context: Context): Markup {
  if (!writingOf(context.lang).isChinese) return h('em', words(element.children, context))
  const style = `font-style:normal;border-bottom:2px dotted ${context.look.light.soft}`
  return h('em', words(element.children, context), { className: 'faint', style })
}
