import { type FootnoteReference, placeOf } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

export function footnoteReference(node: FootnoteReference, context: Context): Element {
  const { anchors, labels } = context
  const note = anchors.notes.get(node.identifier)
  if (note === undefined) throw unknownNote(node, context)
  const properties = {
    id: anchors.references.get(node),
    href: `#${note.id}`,
    role: 'doc-noteref',
    ariaLabel: `${labels.notes} ${note.number}`,
  }
  return h('sup', [h('a', [text(`${note.number}`)], properties)], { className: ['reference'] })
}

function unknownNote(node: FootnoteReference, { anchors, issue }: Context): TypeError {
  const known = [...anchors.notes.keys()].map((identifier) => `\`${identifier}\``).join(', ') || 'none'
  return new TypeError(
    `Cannot refer to unknown note \`${node.identifier}\` at ${placeOf(issue, node)}; expected one of \`notes\`: ${known}`,
  )
}
