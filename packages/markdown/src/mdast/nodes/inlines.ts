import type { Inline } from '@cec-bulletin/schema'
import type { PhrasingContent } from 'mdast'
import { unknownNode } from '../../unknown-node.ts'

/** Inline content as plain mdast: the same nodes, copied. */
export function mdastInlines(nodes: Inline[]): PhrasingContent[] {
  return nodes.map(mdastInline)
}

function mdastInline(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { type: node.type, value: node.value }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { type: node.type, children: mdastInlines(node.children) }
    case 'link':
      return { type: 'link', url: node.url, title: node.title ?? null, children: mdastInlines(node.children) }
    case 'break':
      return { type: 'break' }
    case 'footnoteReference':
      return { type: 'footnoteReference', identifier: node.identifier, label: node.identifier }
    default:
      return unknownNode(node)
  }
}
