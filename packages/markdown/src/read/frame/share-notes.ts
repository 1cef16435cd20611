import {
  type BlockInput,
  childrenOf,
  type FootnoteDefinitionInput,
  type IssueNode,
} from '@cec-bulletin/schema'
import type { Reader, ReadSection } from '../reader.ts'

/** Gives each article the notes it refers to, in the order in which it does, and refuses those that are left over. */
export function shareNotes(reader: Reader, sections: ReadSection[]): void {
  const { notes } = reader
  if (notes.length === 0) return
  const free = new Map(notes.toReversed().map((note) => [note.identifier, note]))
  for (const note of notes) if (free.get(note.identifier) !== note) refuse(reader, 'duplicate-note', note)
  for (const article of sections.flatMap(({ articles }) => articles)) {
    for (const identifier of referencesIn(article.body ?? [])) {
      const note = free.get(identifier)
      if (note && free.delete(identifier)) article.notes.push(note)
    }
  }
  const elsewhere = new Set(referencesElsewhere(sections))
  for (const note of free.values()) if (!elsewhere.has(note.identifier)) refuse(reader, 'unused-note', note)
}

function refuse(
  { findings, places }: Reader,
  code: 'unused-note' | 'duplicate-note',
  note: FootnoteDefinitionInput,
): void {
  findings.push({
    code,
    received: `[^${note.identifier}]`,
    detail: note.identifier,
    position: places.get(note),
  })
}

/** The references that no issue may hold: `parseIssue` refuses them, and so there is no need to refuse their notes. */
function referencesElsewhere(sections: ReadSection[]): string[] {
  return sections.flatMap(({ introduction, articles }) => [
    ...referencesIn(introduction ?? []),
    ...articles.flatMap(({ notes }) => notes.flatMap(({ children }) => referencesIn(children))),
  ])
}

function referencesIn(blocks: readonly BlockInput[]): string[] {
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
