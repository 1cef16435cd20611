import type { Blockquote } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { label } from '../../language/label.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { blocks } from '../blocks.ts'
import { inlines } from '../inlines.ts'
import { box } from './box.ts'

export function blockquote(node: Blockquote, context: Context): Element {
  if (node.kind !== undefined) return box({ ...node, kind: node.kind }, context)
  const quote = h('blockquote', lines(blocks(node.children, context)))
  if (node.attribution === undefined) return quote
  const attribution = [label(context.labels.attribution, context), ...inlines(node.attribution, context)]
  return h('figure', lines([quote, h('figcaption', attribution)]), { className: ['quote'] })
}
