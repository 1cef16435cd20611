import type { Image } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { label } from '../../language/label.ts'
import { picture } from '../../links/picture.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { inlines } from '../inlines.ts'

export function image(node: Image, context: Context): Element {
  const shown = h('img', [], { src: picture(node.url, context), alt: node.alt })
  const words = captions(node, context)
  const caption = words.length === 0 ? [] : [h('figcaption', lines(words))]
  return h('figure', lines([shown, ...caption]), { className: ['picture'] })
}

function captions({ caption, credit }: Image, context: Context): Element[] {
  const words: Element[] = []
  if (caption !== undefined) words.push(h('p', inlines(caption, context)))
  if (credit !== undefined) {
    words.push(
      h('p', [label(context.labels.credit, context), ...inlines(credit, context)], { className: ['credit'] }),
    )
  }
  return words
}
