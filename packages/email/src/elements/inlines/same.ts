import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { empty, h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** What each mail program shows as it is meant. */
export function same({ tagName, children }: Element, context: Context): Markup {
  return tagName === 'br' ? empty('br') : h(tagName, words(children, context))
}
