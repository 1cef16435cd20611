import type { SourceBlock } from './blocks.ts'
import { mapInlines } from './inlines/map-inlines.ts'
import type { Target } from './inlines.ts'

/** The same blocks, in which a link over several paragraphs and pictures has its address in the first of them alone. */
export function markRepeatedLinks(blocks: readonly SourceBlock[]): SourceBlock[] {
  const seen = new Set<number>()
  const marked = <Link extends Target>(link: Link): Link => {
    // An address that takes up no characters of the document can be said each time.
    const isAgain = link.url.length > 0 && seen.has(link.url.from)
    seen.add(link.url.from)
    return isAgain ? { ...link, again: true } : link
  }
  return mapInlines(blocks, {
    everywhere: true,
    map: (inline) => [inline.type === 'link' ? marked(inline) : inline],
    target: marked,
  })
}
