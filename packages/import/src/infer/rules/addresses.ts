import type { SourceBlock } from '../../source/blocks.ts'
import type { Desk } from '../desk.ts'
import { linkAddresses } from '../words/link-addresses.ts'

/** Makes links of the addresses that stand in the text as they are. Titles and the lines of fields keep them as words. */
export function addresses(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  return source.isExact ? [...blocks] : blocks.map((block) => withLinks(block, source.text))
}

function withLinks(block: SourceBlock, text: string): SourceBlock {
  switch (block.type) {
    case 'paragraph': {
      const isText = block.role === undefined || block.role === 'text'
      return isText ? { ...block, inlines: linkAddresses(block.inlines, text) } : block
    }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => withLinks(one, text))) }
    case 'quote':
      return { ...block, blocks: block.blocks.map((one) => withLinks(one, text)) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => linkAddresses(cell, text))) }
    default:
      return block
  }
}
