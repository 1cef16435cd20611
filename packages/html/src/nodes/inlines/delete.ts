import type { Delete } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { inlines } from '../inlines.ts'

export function deleted(node: Delete, context: Context): Element {
  return h('del', inlines(node.children, context))
}
