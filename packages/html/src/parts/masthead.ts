import { dateIn, type Issue, numberLabel } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { label } from '../language/label.ts'
import { titleClass } from '../language/title-class.ts'
import { h } from '../tree/h.ts'
import { headingTag } from '../tree/heading-tag.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'

/** What stands before the first section. The theme's cover is decoration, so its `alt` is empty. */
export function masthead(issue: Issue, context: Context): Element {
  const { labels, settings } = context
  const { title, series, number, date, lang, summary } = issue
  const parts: Element[] = []
  const cover = settings.document ? settings.theme.cover : undefined
  if (cover !== undefined) parts.push(h('img', [], { className: ['cover'], src: cover, alt: '' }))
  parts.push(h(headingTag(settings.headingLevel), [text(title)], titleClass(title, { lang, room: 9 })))
  if (series !== undefined) parts.push(h('p', [text(series)], { className: ['series'] }))
  if (number !== undefined) {
    const words = numberLabel(number, labels)
    const named = words === '' ? [text(number)] : [label(words, context), text(number)]
    parts.push(h('p', named, { className: ['number'] }))
  }
  parts.push(h('p', [h('time', [text(dateIn(date, lang))], { dateTime: date })], { className: ['date'] }))
  if (summary !== undefined) parts.push(h('p', [text(summary)], { className: ['summary'] }))
  return h('header', lines(parts), { className: ['masthead'] })
}
