import { type Block, byType } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { blockquote } from './blocks/blockquote.ts'
import { code } from './blocks/code.ts'
import { heading } from './blocks/heading.ts'
import { image } from './blocks/image.ts'
import { list } from './blocks/list.ts'
import { paragraph } from './blocks/paragraph.ts'
import { table } from './blocks/table.ts'
import { thematicBreak } from './blocks/thematic-break.ts'
import { withLine } from './with-line.ts'

const block = byType<Block, Context, Element>(
  {
    paragraph,
    heading,
    list,
    blockquote,
    table,
    image,
    code,
    thematicBreak,
  },
  ({ issue }) => issue,
)

export function blocks(nodes: Block[], context: Context): Element[] {
  // Most are paragraphs: they need no look at the table.
  return nodes.map((node) =>
    withLine(node.type === 'paragraph' ? paragraph(node, context) : block(node, context), node, context),
  )
}
