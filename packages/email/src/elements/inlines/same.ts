import type { Element, ElementContent } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { words } from '../words.ts'

/** What each mail program shows as it is meant. */
export function same(element: Element, context: Context): ElementContent[] {
  return [h(element.tagName, words(element, context))]
}
