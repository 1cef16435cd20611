import type { FootnoteDefinition } from '../model/block.ts'
import { checkNestedBlocks } from './check-blocks.ts'
import { each, report, type Walk } from './walk.ts'

/** Holds an article's notes against the references its body has just been walked for. */
export function checkNotes(walk: Walk, notes: FootnoteDefinition[], taken: Set<string>): void {
  const references = walk.references.splice(0)
  const names = new Set(notes.map(({ identifier }) => identifier))
  for (const { identifier, path } of references) {
    if (!names.has(identifier)) walk.findings.push({ code: 'unknown-note', path, value: identifier })
  }
  const order = [...new Set(references.map(({ identifier }) => identifier))].filter((name) => names.has(name))
  each(walk, 'notes', notes, ({ identifier, children }, index) => {
    if (taken.has(identifier)) report(walk, 'duplicate-note', { at: ['identifier'], value: identifier })
    else if (!order.includes(identifier)) report(walk, 'unused-note', { value: identifier })
    else if (order[index] !== identifier) {
      report(walk, 'note-order', { value: identifier, expected: order.slice(index, index + 1) })
    }
    taken.add(identifier)
    checkNestedBlocks(walk, children, 1)
    refuseReferences(walk)
  })
}

/** Reports the references passed where no note can hang. */
export function refuseReferences(walk: Walk): void {
  for (const { identifier, path } of walk.references.splice(0)) {
    walk.findings.push({ code: 'note-elsewhere', path, value: identifier })
  }
}
