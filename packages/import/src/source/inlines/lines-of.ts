import type { SourceBlock } from '../blocks.ts'
import type { SourceInline } from '../inlines.ts'
import { rangesOf } from '../ranges-of.ts'

/** The lines of a block that stands where only inlines can, as in the cell of a table: each paragraph and item is one. */
export function linesOf(block: SourceBlock): SourceInline[][] {
  switch (block.type) {
    case 'paragraph':
      return [block.inlines]
    case 'list':
      return block.items.flat().flatMap(linesOf)
    case 'quote':
      return [...block.blocks.flatMap(linesOf), ...(block.attribution ? [block.attribution] : [])]
    case 'table':
      return block.rows.flat()
    case 'code': {
      const { lang: _, ...code } = block
      return [[{ ...code, type: 'text' }]]
    }
    default:
      return rangesOf(block).map((range) => [{ ...range, type: 'text' }])
  }
}
