import type { Element } from 'hast'
import { type Context, once, within } from '../../context.ts'
import { frame, framed } from '../../markup/frame.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

export function paragraph(element: Element, around: Context): Markup {
  const { lang, dir } = element.properties
  // Nearly all are in the language around them.
  if (lang === undefined) return framed(once(around, usual), words(element.children, around))
  const context = within(around, element)
  return h('p', words(element.children, context), { lang, dir, ...propertiesOf(context) })
}

const usual = (context: Context) => frame('p', propertiesOf(context))

function propertiesOf({ className, indent, after, style }: Context) {
  return { className, style: `${indent}margin:0 0 ${after}px;${style}` }
}
