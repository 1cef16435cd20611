import type { SourceParagraph } from '../../../source/blocks.ts'
import { mapInlines } from '../../../source/inlines/map-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelMatches } from '../../../source/label-words.ts'
import { noteStart } from './note-start.ts'

/** The words of a note; what marks it, at its beginning, is labelled. */
export function withoutMark({ inlines }: SourceParagraph, text: string): SourceInline[] {
  const first = firstOf(inlines)
  if (first?.type !== 'noteReference') return labelMatches(inlines, { pattern: noteStart, text, ...what })
  const asLabel = (inline: SourceInline): SourceInline[] =>
    inline === first ? [{ type: 'label', from: first.from, length: first.length, ...what }] : [inline]
  return mapInlines([{ type: 'paragraph', inlines, look: {} }], { map: asLabel }).flatMap((block) =>
    block.type === 'paragraph'
      ? labelMatches(block.inlines, { pattern: /^[\s.．、：:]+/gu, text, ...what })
      : [],
  )
}

const what = { fate: 'mark', rule: 'note-mark' } as const

/** What a paragraph begins with, within its marks and links. */
export const firstOf = (inlines: readonly SourceInline[]): SourceInline | undefined => {
  const [first] = inlines
  return first && 'children' in first ? firstOf(first.children) : first
}
