import type { Blockquote, BoxKind } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { label } from '../../language/label.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { blocks } from '../blocks.ts'
import { inlines } from '../inlines.ts'

/** A quote that is a box: its kind in words, what it holds, and whom that is by. */
export function box(node: Blockquote & { kind: BoxKind }, context: Context): Element {
  const { kind, children, attribution } = node
  const parts = [h('p', [label(context.labels[kind], context)], { className: ['kind'] })]
  parts.push(...blocks(children, context))
  if (attribution !== undefined) {
    const words = [label(context.labels.attribution, context), ...inlines(attribution, context)]
    parts.push(h('footer', words, { className: ['attribution'] }))
  }
  return h('div', lines(parts), { className: ['box', kind], role: 'note' })
}
