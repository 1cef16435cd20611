import type { SourceBlock } from '../blocks.ts'
import type { SourceInline, Target } from '../inlines.ts'

export interface MapInlines {
  map: (inline: SourceInline) => SourceInline[]
  /** Also in cells, captions, credits and attributions, none of which can refer to a note. @default false */
  everywhere?: boolean
  /** What becomes of the links of pictures. @default as they are */
  target?: (target: Target) => Target
}

/** The same blocks with each inline replaced by what `map` makes of it: in their order, those within others first. */
export function mapInlines(blocks: readonly SourceBlock[], options: MapInlines): SourceBlock[] {
  return blocks.map((block) => mapBlock(block, options))
}

function mapBlock(block: SourceBlock, options: MapInlines): SourceBlock {
  const all = (inlines: readonly SourceInline[]) => mapAll(inlines, options.map)
  const line = <Name extends string>(name: Name, inlines: SourceInline[] | undefined) =>
    inlines && options.everywhere ? { [name]: all(inlines) } : {}
  switch (block.type) {
    case 'paragraph':
      return { ...block, inlines: all(block.inlines) }
    case 'list':
      return { ...block, items: block.items.map((item) => mapInlines(item, options)) }
    case 'quote':
      return {
        ...block,
        blocks: mapInlines(block.blocks, options),
        ...line('attribution', block.attribution),
      }
    case 'table': {
      const rows = options.everywhere ? block.rows.map((row) => row.map(all)) : block.rows
      return { ...block, rows, ...line('caption', block.caption) }
    }
    case 'image': {
      const link = block.link && options.target?.(block.link)
      return {
        ...block,
        ...(link && { link }),
        ...line('caption', block.caption),
        ...line('credit', block.credit),
      }
    }
    default:
      return block
  }
}

function mapAll(inlines: readonly SourceInline[], map: MapInlines['map']): SourceInline[] {
  return inlines.flatMap((inline) =>
    map('children' in inline ? { ...inline, children: mapAll(inline.children, map) } : inline),
  )
}
