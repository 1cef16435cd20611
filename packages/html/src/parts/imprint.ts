import { type Editor, type Imprint, mailAddress } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { label } from '../language/label.ts'
import { linkTo } from '../links/link-to.ts'
import { inlines } from '../nodes/inlines.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'

export function imprint(imprint: Imprint, context: Context): Element {
  const { labels } = context
  const { statement, publisher, editors: people, email, site } = imprint
  const parts: Element[] = []
  if (statement !== undefined) parts.push(h('p', inlines(statement, context), { className: ['statement'] }))
  if (publisher !== undefined) parts.push(h('p', [label(labels.publisher, context), text(publisher)]))
  if (people.length > 0) parts.push(h('p', editors(people, context)))
  if (email !== undefined) parts.push(h('p', [label(labels.email, context), mail(email)]))
  if (site !== undefined) {
    parts.push(h('p', [label(labels.site, context), linkTo([text(site)], { url: site, context })]))
  }
  return h('footer', lines(parts), { className: ['imprint'] })
}

function editors(people: Editor[], context: Context): ElementContent[] {
  const { labels } = context
  const words: ElementContent[] = []
  for (const { name, email } of people) {
    words.push(label(words.length === 0 ? labels.editors : labels.separator, context), text(name))
    if (email !== undefined) words.push(label(' ', context), mail(email))
  }
  return words
}

function mail(email: string): Element {
  return h('a', [text(email)], { href: mailAddress(email) })
}
