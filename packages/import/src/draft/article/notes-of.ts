import type { FootnoteDefinition } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceBlock } from '../../source/blocks.ts'
import { mapInlines } from '../../source/inlines/map-inlines.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { problemOf } from '../../source/problems/problem-of.ts'
import { noteMissing } from '../../source/problems/sentences.ts'
import type { SourceNote } from '../../source/source.ts'
import type { Traced } from '../../trace/traced.ts'
import { toNested } from '../blocks/to-blocks.ts'

/** The notes that no article has yet, by their identifiers. Each article takes its own out of them. */
export type Notes = Map<string, SourceNote>

/** The notes to which a body refers, in that order, and the body without references to any that are not there. */
export function notesOf(
  blocks: readonly SourceBlock[],
  { desk, notes }: { desk: Desk; notes: Notes },
): { body: SourceBlock[]; used: Traced<FootnoteDefinition>[] } {
  const used = new Map<string, SourceNote>()
  const check = (inline: SourceInline): SourceInline[] => {
    if (inline.type !== 'noteReference') return [inline]
    const note = used.get(inline.identifier) ?? notes.get(inline.identifier)
    if (note === undefined) {
      desk.tell(problemOf(noteMissing, inline.identifier))
      desk.claim([inline], { fate: 'dropped', rule: 'note-missing' })
      return []
    }
    used.set(inline.identifier, note)
    notes.delete(inline.identifier)
    return [inline]
  }
  const body = blocks.flatMap((block) => {
    // A title within the body can hold no reference.
    const isTitle = block.type === 'paragraph' && block.role === 'heading'
    return isTitle ? withoutReferences([block], desk) : mapInlines([block], { map: check })
  })
  return {
    body,
    used: [...used.values()].map(({ identifier, blocks: inside }) => ({
      type: 'footnoteDefinition',
      identifier,
      children: toNested(withoutReferences(inside, desk), desk),
    })),
  }
}

/** The same blocks without references to notes, for where none may stand: in a note, a title, or an introduction. */
export function withoutReferences(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const drop = (inline: SourceInline): SourceInline[] => {
    if (inline.type !== 'noteReference') return [inline]
    desk.claim([inline], { fate: 'mark', rule: 'note-number' })
    return []
  }
  return mapInlines(blocks, { map: drop })
}
