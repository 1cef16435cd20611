import type { Element } from 'hast'
import { type Context, once, within } from '../../context.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

export function paragraph(element: Element, around: Context, before: Markup): Markup {
  const { lang, dir } = element.properties
  const context = within(around, element)
  // Nearly all are in the language around them.
  const own = lang === undefined ? once(around, usual) : frame('p', { lang, dir, ...propertiesOf(context) })
  return closed(own, words(element.children, context, opened(own, before)))
}

const usual = (context: Context) => frame('p', propertiesOf(context))

function propertiesOf({ className, indent, after, style }: Context) {
  return { className, style: `${indent}margin:0 0 ${after}px;${style}` }
}
