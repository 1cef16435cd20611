import { type FootnoteDefinition, footnoteDefinition } from '../nodes/blocks/footnote-definition.ts'
import { each, report, type Walk } from './walk.ts'

/** Holds an article's notes against the references its body has just been walked for. */
export function checkNotes(walk: Walk, notes: FootnoteDefinition[], taken: Set<string>): void {
  const order = takeReferences(walk, new Set(notes.map(({ identifier }) => identifier)))
  const expected = order.values()
  let inOrder = true
  each(walk, 'notes', notes, (note) => {
    const { identifier } = note
    if (taken.has(identifier)) report(walk, 'duplicate-note', { at: ['identifier'], value: identifier })
    else if (!order.has(identifier)) report(walk, 'unused-note', { value: identifier })
    else if (inOrder) {
      const next = expected.next().value
      inOrder = next === identifier
      if (!inOrder) report(walk, 'note-order', { value: identifier, expected: [String(next)] })
    }
    taken.add(identifier)
    footnoteDefinition.check(note, walk)
    refuseReferences(walk)
  })
}

/** The names the body refers to, each once, in order; those no note has are reported. */
function takeReferences(walk: Walk, names: Set<string>): Set<string> {
  const order = new Set<string>()
  for (const { identifier, path } of walk.references) {
    if (names.has(identifier)) order.add(identifier)
    else report(walk, 'unknown-note', { from: path, value: identifier })
  }
  walk.references.length = 0
  return order
}

/** Reports the references passed where no note can hang. */
export function refuseReferences(walk: Walk): void {
  for (const { identifier, path } of walk.references) {
    report(walk, 'note-elsewhere', { from: path, value: identifier })
  }
  walk.references.length = 0
}
