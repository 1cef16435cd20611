import type { Element } from 'hast'
import { type Context, languageOf, within } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** The words alone, as the element means nothing to a mail program; with their language, where it is another. */
export function bare(element: Element, context: Context): Markup {
  const inside = words(element.children, within(context, element))
  return element.properties.lang === undefined ? inside : h('span', inside, languageOf(element))
}
