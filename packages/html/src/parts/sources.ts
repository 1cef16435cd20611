import type { Source } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import { anchor } from '../anchor.ts'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { label } from '../label.ts'
import { text } from '../text.ts'

export function sources(sources: Source[], context: Context): Element {
  const { labels } = context
  const words: ElementContent[] = []
  for (const { title, url } of sources) {
    words.push(label(words.length === 0 ? labels.sources : labels.separator, context))
    words.push(h('cite', [url === undefined ? text(title) : anchor([text(title)], { url, context })]))
  }
  return h('p', words, { className: ['sources'] })
}
