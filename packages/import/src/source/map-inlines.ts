import type { SourceBlock } from './blocks.ts'
import type { SourceInline } from './inlines.ts'

/** The same blocks with what `map` makes of each inline that stands in text, the innermost too. Cells and captions stay. */
export function mapInlines(
  blocks: readonly SourceBlock[],
  map: (inline: SourceInline) => SourceInline[],
): SourceBlock[] {
  return blocks.map((block): SourceBlock => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, inlines: mapAll(block.inlines, map) }
      case 'list':
        return { ...block, items: block.items.map((item) => mapInlines(item, map)) }
      case 'quote':
        return { ...block, blocks: mapInlines(block.blocks, map) }
      default:
        return block
    }
  })
}

function mapAll(
  inlines: readonly SourceInline[],
  map: (inline: SourceInline) => SourceInline[],
): SourceInline[] {
  return inlines.flatMap((inline) =>
    map('children' in inline ? { ...inline, children: mapAll(inline.children, map) } : inline),
  )
}
