import type { Heading } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { titleClass } from '../../language/title-class.ts'
import { h } from '../../tree/h.ts'
import { headingTag } from '../../tree/heading-tag.ts'
import { inlines } from '../inlines.ts'

export function heading(node: Heading, context: Context): Element {
  const [first] = node.children
  const isPlain = node.children.length === 1 && first?.type === 'text'
  const properties = isPlain ? titleClass(first.value, { lang: context.lang, room: 13 }) : {}
  return h(headingTag(context.headingLevel + node.depth - 4), inlines(node.children, context), properties)
}
