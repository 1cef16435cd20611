import type { Link } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { anchor } from '../../anchor.ts'
import type { Context } from '../../context.ts'
import { inlines } from '../inlines.ts'

export function link(node: Link, context: Context): Element {
  return anchor(inlines(node.children, context), { url: node.url, title: node.title, context })
}
