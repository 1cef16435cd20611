import { type Block, unknownNode } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { blockquote } from './blockquote.ts'
import { heading } from './heading.ts'
import { image } from './image.ts'
import { list } from './list.ts'
import { paragraph } from './paragraph.ts'
import { table } from './table.ts'
import { thematicBreak } from './thematic-break.ts'

const blockTypes = [
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'image',
  'thematicBreak',
] as const satisfies Block['type'][]

export function blocks(nodes: Block[], context: Context): Element[] {
  return nodes.map((node) => block(node, context))
}

function block(node: Block, context: Context): Element {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context)
    case 'heading':
      return heading(node, context)
    case 'list':
      return list(node, context)
    case 'blockquote':
      return blockquote(node, context)
    case 'table':
      return table(node, context)
    case 'image':
      return image(node, context)
    case 'thematicBreak':
      return thematicBreak()
    default:
      throw unknownNode(node satisfies never, { issue: context.issue, expected: blockTypes })
  }
}
