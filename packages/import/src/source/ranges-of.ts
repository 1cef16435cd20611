import type { SourceBlock } from './blocks.ts'
import type { SourceInline, Target } from './inlines.ts'
import type { Range } from './range.ts'

/** Every stretch of characters in a block, addresses and labels too, in the order of the block's fields. */
export function rangesOf(block: SourceBlock): Range[] {
  switch (block.type) {
    case 'paragraph':
      return rangesOfInlines(block.inlines)
    case 'list':
      return block.items.flat().flatMap(rangesOf)
    case 'quote':
      return [...block.blocks.flatMap(rangesOf), ...rangesOfInlines(block.attribution ?? [])]
    case 'table':
      return [...rangesOfInlines(block.rows.flat(2)), ...rangesOfInlines(block.caption ?? [])]
    case 'image':
      return [
        block.url,
        ...(block.alt ? [block.alt] : []),
        ...(block.link ? rangesOfTarget(block.link) : []),
        ...rangesOfInlines([...(block.caption ?? []), ...(block.credit ?? [])]),
      ]
    case 'code':
      return [block]
    case 'rule':
      return []
  }
}

export function rangesOfInlines(inlines: readonly SourceInline[]): Range[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [{ from: inline.from, length: inline.length }]
    const inside = rangesOfInlines(inline.children)
    return inline.type === 'link' ? [...rangesOfTarget(inline), ...inside] : inside
  })
}

const rangesOfTarget = ({ url, title, again }: Target): Range[] =>
  again ? [] : [url, ...(title ? [title] : [])]
