import type { ListItem } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { blocks } from '../blocks.ts'
import { paragraph } from './paragraph.ts'

/** An item that is one paragraph needs no `<p>` around its words. */
export function listItem(node: ListItem, context: Context): Element {
  const [first] = node.children
  if (node.children.length === 1 && first?.type === 'paragraph') return paragraph(first, context, 'li')
  return h('li', lines(blocks(node.children, context)))
}
