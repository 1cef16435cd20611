import { type FootnoteDefinition, type FootnoteReference, placeOf } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'
import type { NoteAnchors } from './anchors.ts'

/** @throws {TypeError} for a reference to a note that its issue does not have. */
export function noteAnchors(node: FootnoteReference | FootnoteDefinition, context: Context): NoteAnchors {
  const { anchors, issue } = context
  const note = anchors.notes.get(node.identifier)
  if (note !== undefined) return note
  const known = [...anchors.notes.keys()].map((identifier) => `\`${identifier}\``).join(', ') || 'none'
  throw new TypeError(
    `Cannot refer to unknown note \`${node.identifier}\` at ${placeOf(issue, node)}; expected one of \`notes\`: ${known}`,
  )
}
