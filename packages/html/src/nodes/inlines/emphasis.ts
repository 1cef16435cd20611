import type { Emphasis } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { inlines } from '../inlines.ts'

export function emphasis(node: Emphasis, context: Context): Element {
  return h('em', inlines(node.children, context))
}
