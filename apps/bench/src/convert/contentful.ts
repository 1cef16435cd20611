import { BLOCKS, type Document, INLINES, MARKS } from '@contentful/rich-text-types'
import type { Root, RootContent } from 'mdast'
import { unknownNode } from './unknown-node.ts'

/** An mdast tree as Contentful's Rich Text JSON. */
export function toContentful(tree: Root): Document {
  return {
    nodeType: BLOCKS.DOCUMENT,
    data: {},
    content: tree.children.map((node) => block(node)),
  } as Document
}

interface Node {
  nodeType: string
  data: object
  content: unknown[]
}

function block(node: RootContent): Node {
  switch (node.type) {
    case 'paragraph':
      return branch(BLOCKS.PARAGRAPH, inlines(node.children))
    case 'heading':
      return branch(`heading-${node.depth}`, inlines(node.children))
    case 'list':
      return branch(node.ordered ? BLOCKS.OL_LIST : BLOCKS.UL_LIST, node.children.map(block))
    case 'listItem':
      return branch(BLOCKS.LIST_ITEM, node.children.map(block))
    case 'blockquote':
      return branch(BLOCKS.QUOTE, node.children.map(block))
    case 'thematicBreak':
      return branch(BLOCKS.HR, [])
    default:
      return unknownNode('Rich Text', node.type)
  }
}

const branch = (nodeType: string, content: unknown[]): Node => ({ nodeType, data: {}, content })

function inlines(nodes: readonly RootContent[], marks: readonly string[] = []): unknown[] {
  return nodes.flatMap((node) => inline(node, marks))
}

function inline(node: RootContent, marks: readonly string[]): unknown[] {
  switch (node.type) {
    case 'text':
      return [text(node.value, marks)]
    case 'inlineCode':
      return [text(node.value, [...marks, MARKS.CODE])]
    case 'break':
      return [text('\n', marks)]
    case 'strong':
      return inlines(node.children, [...marks, MARKS.BOLD])
    case 'emphasis':
      return inlines(node.children, [...marks, MARKS.ITALIC])
    case 'delete':
      return inlines(node.children, [...marks, MARKS.STRIKETHROUGH])
    case 'link':
      return [
        { nodeType: INLINES.HYPERLINK, data: { uri: node.url }, content: inlines(node.children, marks) },
      ]
    default:
      return unknownNode('Rich Text', node.type)
  }
}

const text = (value: string, marks: readonly string[]) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
  data: {},
})
