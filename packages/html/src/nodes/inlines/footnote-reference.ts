import type { FootnoteReference } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { noteAnchors } from '../../anchors/note-anchors.ts'
import type { Context } from '../../context.ts'
import { spoken } from '../../language/label.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

export function footnoteReference(node: FootnoteReference, context: Context): Element {
  const { anchors, labels } = context
  const note = noteAnchors(node, context)
  const properties = {
    id: anchors.references.get(node),
    href: `#${note.id}`,
    role: 'doc-noteref',
    ...spoken(`${labels.noteNumber}${note.number}`, context),
  }
  return h('sup', [h('a', [text(`${note.number}`)], properties)], { className: ['reference'] })
}
