import type { Source } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { label } from '../language/label.ts'
import { linkTo } from '../links/link-to.ts'
import { h } from '../tree/h.ts'
import { text } from '../tree/text.ts'

export function sources(sources: Source[], context: Context): Element {
  const { labels } = context
  const words: ElementContent[] = []
  for (const { title, url } of sources) {
    words.push(label(words.length === 0 ? labels.sources : labels.separator, context))
    words.push(h('cite', [url === undefined ? text(title) : linkTo([text(title)], { url, context })]))
  }
  return h('p', words, { className: ['sources'] })
}
