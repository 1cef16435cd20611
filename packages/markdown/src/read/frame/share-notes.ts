import { type BlockInput, childrenOf, type IssueNode } from '@cec-bulletin/schema'
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
  const visit = (node: IssueNode): void => {
    if (node.type === 'footnoteReference') identifiers.push(node.identifier)
    // A caption that was the title of a picture is a string still.
    for (const child of childrenOf(node)) if (typeof child === 'object') visit(child)
  }
  // What was read has the form of the model, though nothing has checked its values.
  for (const block of blocks) visit(block as IssueNode)
  return identifiers
}
