import type { BlockInput } from '@cec-bulletin/schema'
import type { Reader, ReadSection } from '../reader.ts'

/** Gives each article the notes it refers to, in the order in which it does, and those that nothing refers to. */
export function shareNotes({ notes }: Reader, sections: ReadSection[]): void {
  if (notes.length === 0) return
  const free = new Map(notes.toReversed().map((found) => [found.note.identifier, found]))
  const twice = notes.filter((found) => free.get(found.note.identifier) !== found)
  for (const article of sections.flatMap(({ articles }) => articles)) {
    for (const identifier of referencesIn(article.body ?? [])) {
      const found = free.get(identifier)
      if (found && free.delete(identifier)) article.notes.push(found.note)
    }
  }
  for (const { note, home } of [...free.values(), ...twice]) home?.notes.push(note)
}

function referencesIn(blocks: BlockInput[]): string[] {
  const identifiers: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null && 'type' in node) {
      if (node.type === 'footnoteReference' && 'identifier' in node) identifiers.push(String(node.identifier))
      for (const key of ['children', 'attribution', 'caption', 'credit'])
        visit((node as Record<string, unknown>)[key])
    }
  }
  visit(blocks)
  return identifiers
}
