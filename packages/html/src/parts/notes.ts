import type { FootnoteDefinition } from '@cec-bulletin/schema'
import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { label } from '../label.ts'
import { lines } from '../lines.ts'
import { blocks } from '../nodes/blocks.ts'
import { text } from '../text.ts'

export function notes(notes: FootnoteDefinition[], context: Context): Element {
  const title = h('p', [label(context.labels.notes, context)])
  const items = notes.map((note, index) => item(note, { context, number: index + 1 }))
  return h('div', lines([title, h('ol', lines(items))]), { className: ['notes'] })
}

interface Numbered {
  context: Context
  number: number
}

/** The way back stands at the end of the note's last paragraph, one for each place that refers to it. */
function item(note: FootnoteDefinition, { context, number }: Numbered): Element {
  const parts = blocks(note.children, context)
  const last = parts.at(-1)
  const back = backLinks(note, { context, number })
  if (last?.tagName === 'p') last.children.push(...back)
  else parts.push(h('p', back))
  return h('li', lines(parts), { id: context.anchors.notes.get(note.identifier) })
}

function backLinks(note: FootnoteDefinition, { context, number }: Numbered): ElementContent[] {
  const { anchors, labels, references } = context
  const own = references.filter((reference) => reference.identifier === note.identifier)
  return own.map((reference, index) => {
    const properties = {
      className: ['back'],
      href: `#${anchors.references.get(reference)}`,
      role: 'doc-backlink',
      ariaLabel: `${labels.backToText} ${number}${index === 0 ? '' : `-${index + 1}`}`,
    }
    return h('a', [text('↑')], properties)
  })
}
