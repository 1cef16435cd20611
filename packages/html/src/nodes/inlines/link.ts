import type { Link } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { linkTo } from '../../links/link-to.ts'
import { inlines } from '../inlines.ts'

export function link(node: Link, context: Context): Element {
  return linkTo(inlines(node.children, context), { url: node.url, title: node.title, context })
}
