import { type Block, byType, type NestedBlock } from '@cec-bulletin/schema/model'
import type { BlockContent, Heading } from 'mdast'
import type { MdastPlace } from '../place.ts'
import { mdastBlockquote } from './blocks/blockquote.ts'
import { mdastImage } from './blocks/image.ts'
import { mdastList } from './blocks/list.ts'
import { mdastCaption, mdastTable } from './blocks/table.ts'
import { mdastInlines } from './inlines.ts'

const mdastBlock = byType<Block, MdastPlace, BlockContent | Heading>(
  {
    paragraph: ({ children }, place) => ({ type: 'paragraph', children: mdastInlines(children, place) }),
    heading: ({ depth, children }, place) => ({
      type: 'heading',
      depth,
      children: mdastInlines(children, place),
    }),
    list: mdastList,
    blockquote: mdastBlockquote,
    table: mdastTable,
    image: mdastImage,
    code: ({ lang = null, value }) => ({ type: 'code', lang, meta: null, value }),
    thematicBreak: () => ({ type: 'thematicBreak' }),
  },
  ({ issue }) => issue,
)

/** Blocks as plain mdast. */
export function mdastBlocks(nodes: NestedBlock[], place: MdastPlace): BlockContent[]
export function mdastBlocks(nodes: Block[], place: MdastPlace): (BlockContent | Heading)[]
export function mdastBlocks(nodes: Block[], place: MdastPlace): (BlockContent | Heading)[] {
  return nodes.flatMap((node) => [
    mdastBlock(node, place),
    ...(node.type === 'table' ? mdastCaption(node, place) : []),
  ])
}
