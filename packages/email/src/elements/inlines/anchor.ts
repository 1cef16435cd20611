import type { Element } from 'hast'
import { joined, type Markup } from '../../markup/markup.ts'
import { anchor as written } from '../../markup/with-anchor.ts'

/** A place to which links lead, as an element among the words of a line. */
export function anchorOf(id: string): Element {
  return { type: 'element', tagName: 'a', properties: { className: ['anchor'], id }, children: [] }
}

export function anchor({ properties: { id } }: Element, _: unknown, before: Markup): Markup {
  return joined(before, written(id))
}
