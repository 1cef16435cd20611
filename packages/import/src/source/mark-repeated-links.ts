import type { SourceBlock } from './blocks.ts'
import { mapInlines } from './inlines/map-inlines.ts'
import type { Target } from './inlines.ts'
import type { Source } from './source.ts'

/** The same document, in which an address to which several links lead, in notes as well, is said by the first of them. */
export function withRepeatedLinks(source: Source): Source {
  const seen = new Set<number>()
  return {
    ...source,
    blocks: markRepeatedLinks(source.blocks, seen),
    notes: source.notes.map((note) => ({ ...note, blocks: markRepeatedLinks(note.blocks, seen) })),
  }
}

/**
 * The same blocks, in which a link over several paragraphs and pictures has its address in the first of them alone.
 *
 * @param seen Where the addresses of the links before them stand; theirs are added.
 */
export function markRepeatedLinks(blocks: readonly SourceBlock[], seen = new Set<number>()): SourceBlock[] {
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
