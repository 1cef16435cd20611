import { type Inline, unknownNode } from '@cec-bulletin/schema/model'
import type { ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { text } from '../text.ts'
import { footnoteReference } from './footnote-reference.ts'
import { link } from './link.ts'

const inlineTypes = [
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'inlineCode',
  'footnoteReference',
] as const satisfies Inline['type'][]

export function inlines(nodes: Inline[], context: Context): ElementContent[] {
  return nodes.map((node) => inline(node, context))
}

function inline(node: Inline, context: Context): ElementContent {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'strong':
      return h('strong', inlines(node.children, context))
    case 'emphasis':
      return h('em', inlines(node.children, context))
    case 'delete':
      return h('del', inlines(node.children, context))
    case 'link':
      return link(node, context)
    case 'break':
      return h('br')
    case 'inlineCode':
      return h('code', [text(node.value)])
    case 'footnoteReference':
      return footnoteReference(node, context)
    default:
      throw unknownNode(node satisfies never, { issue: context.issue, expected: inlineTypes })
  }
}
