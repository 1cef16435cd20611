import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import type { InlineBuffer } from './inline-buffer.ts'

/** What stands in the link that is open around it: a picture, or words that have no link of their own. */
export function linkedWithin(block: SourceBlock, buffer: InlineBuffer): SourceBlock {
  if (block.type === 'image' && !block.link) {
    const link = buffer.target()
    return link ? { ...block, link } : block
  }
  if (block.type !== 'paragraph' || block.inlines.some(holdsLink)) return block
  const link = buffer.target()
  return link ? { ...block, inlines: [{ type: 'link', ...link, children: block.inlines }] } : block
}

const holdsLink = (inline: SourceInline): boolean =>
  inline.type === 'link' || ('children' in inline && inline.children.some(holdsLink))
