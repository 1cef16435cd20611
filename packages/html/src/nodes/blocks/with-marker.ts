import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

/** The item with its mark in front of all it holds, where marks are to be text. A plain bullet is printed as `•`. */
export function withMarker(item: Element, mark: string, { settings }: Context): Element {
  if (settings.markers === 'style') return item
  const marker = h('span', [text(mark === '' ? '•' : mark)], { className: ['marker'] })
  return { ...item, children: [marker, ...item.children] }
}
