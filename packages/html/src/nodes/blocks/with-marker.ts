import type { List } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

interface Place {
  list: List
  index: number
  context: Context
}

/** The item with its mark in front of all it holds, where marks are to be text. A plain bullet has none, and is `•`. */
export function withMarker(item: Element, { list, index, context }: Place): Element {
  const { markerOf } = context.settings
  if (markerOf === undefined) return item
  const marker = h('span', [text(markerOf(list, index) || '•')], { className: ['marker'] })
  return { ...item, children: [marker, ...item.children] }
}
