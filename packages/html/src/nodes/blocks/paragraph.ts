import type { Paragraph } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { inlines } from '../inlines.ts'

export function paragraph(node: Paragraph, context: Context): Element {
  return h('p', inlines(node.children, context))
}
