import type { FootnoteReference } from '@cec-bulletin/schema'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { placeOf } from '../place-of.ts'
import { text } from '../text.ts'

export function footnoteReference(node: FootnoteReference, context: Context): Element {
  const { anchors, article, labels } = context
  const number = (article?.notes ?? []).findIndex((note) => note.identifier === node.identifier) + 1
  const target = anchors.notes.get(node.identifier)
  if (number === 0 || target === undefined) throw unknownNote(node, context)
  const place = anchors.references.get(node)
  const properties = {
    ...(place === undefined ? {} : { id: place }),
    href: `#${target}`,
    role: 'doc-noteref',
    ariaLabel: `${labels.notes} ${number}`,
  }
  return h('sup', [h('a', [text(`${number}`)], properties)], { className: ['reference'] })
}

function unknownNote(node: FootnoteReference, { issue, article }: Context): TypeError {
  const known = (article?.notes ?? []).map((note) => `\`${note.identifier}\``).join(', ') || 'none'
  return new TypeError(
    `Cannot refer to unknown note \`${node.identifier}\` at ${placeOf(issue, node)}; ` +
      `expected one of the article's \`notes\`: ${known}`,
  )
}
