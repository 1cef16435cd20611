import type { Heading } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { headingTag } from '../../tree/heading-tag.ts'
import { inlines } from '../inlines.ts'

export function heading(node: Heading, context: Context): Element {
  return h(headingTag(context.headingLevel + node.depth - 4), inlines(node.children, context))
}
