import type { Strong } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { inlines } from '../inlines.ts'

export function strong(node: Strong, context: Context): Element {
  return h('strong', inlines(node.children, context))
}
