import type { SourceBlock } from './blocks.ts'
import { mapInlines } from './map-inlines.ts'

/** A link over several paragraphs stands in each of them, and its address in the first alone. */
export function markRepeatedLinks(blocks: readonly SourceBlock[]): SourceBlock[] {
  const seen = new Set<number>()
  return mapInlines(blocks, {
    everywhere: true,
    map: (inline) => {
      if (inline.type !== 'link') return [inline]
      // An address that stands nowhere is said each time.
      const isAgain = inline.url.length > 0 && seen.has(inline.url.from)
      seen.add(inline.url.from)
      return [isAgain ? { ...inline, again: true } : inline]
    },
  })
}
