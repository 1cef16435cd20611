import type { FootnoteDefinition, List } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import type { NoteAnchors } from '../anchors/anchors.ts'
import { noteAnchors } from '../anchors/note-anchors.ts'
import type { Context } from '../context.ts'
import { label, spoken } from '../language/label.ts'
import { withMarker } from '../nodes/blocks/with-marker.ts'
import { blocks } from '../nodes/blocks.ts'
import { withLine } from '../nodes/with-line.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'

export function notes(notes: FootnoteDefinition[], context: Context): Element {
  const title = h('p', [label(context.labels.notes, context)])
  const items = notes.map((note) => item(note, context))
  return h('div', lines([title, h('ol', lines(items))]), { className: ['notes'] })
}

// To whoever marks lists, the notes of an article are one of numbers.
const noteList: List = { type: 'list', ordered: true, children: [] }

/** The links back, one for each place that refers to the note, stand at the end of its last paragraph. */
function item(note: FootnoteDefinition, context: Context): Element {
  const anchors = noteAnchors(note, context)
  const parts = blocks(note.children, context)
  const back = backLinks(anchors, context)
  const last = parts.at(-1)
  if (last?.tagName === 'p') last.children = [...last.children, ...back]
  else parts.push(h('p', back))
  const whole = h('li', lines(parts), { id: anchors.id })
  return withLine(withMarker(whole, { list: noteList, index: anchors.number - 1, context }), note, context)
}

/** Each is named after its note, and after its place where there are several. */
function backLinks({ number, places }: NoteAnchors, context: Context): ElementContent[] {
  const { backToText, noteNumber, reference } = context.labels
  const name = (index: number) =>
    `${backToText}${noteNumber}${number}${places.length === 1 ? '' : `${reference}${index + 1}`}`
  return places.map((place, index) =>
    h('a', [text('↑')], {
      className: ['back'],
      href: `#${place}`,
      role: 'doc-backlink',
      ...spoken(name(index), context),
    }),
  )
}
