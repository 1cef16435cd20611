import type { Element } from 'hast'
import { type Context, languageOf, within } from '../../context.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** The words alone, as the element means nothing to a mail program; with their language, where it is another. */
export function bare(element: Element, context: Context, before: Markup): Markup {
  const { children, properties } = element
  if (properties.lang === undefined) return words(children, context, before)
  const own = frame('span', languageOf(element))
  return closed(own, words(children, within(context, element), opened(own, before)))
}
