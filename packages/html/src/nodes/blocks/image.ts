import { type Image, type Inline, saysTheSame } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { label } from '../../language/label.ts'
import { host } from '../../links/host.ts'
import { linkTo } from '../../links/link-to.ts'
import { picture } from '../../links/picture.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { inlines } from '../inlines.ts'

export function image(node: Image, context: Context): Element {
  const alt = isRepeated(node) ? '' : node.alt
  const src = picture(node.url, context)
  context.shown.push(src)
  const shown = h('img', [], { src, alt })
  const words = captions(node, context)
  const caption = words.length === 0 ? [] : [h('figcaption', lines(words))]
  return h('figure', lines([linked(shown, node, context), ...caption]), { className: ['picture'] })
}

/** What leads somewhere has a name, also where its picture has none: that of the picture, or of the host. */
function linked(shown: Element, { link, alt }: Image, context: Context): Element {
  if (link === undefined) return shown
  const anchor = linkTo([], { url: link, context })
  // Not the host that `externalLinks` may put behind words.
  anchor.children = [shown]
  if (shown.properties.alt === '') anchor.properties.ariaLabel = alt || host(link) || link
  return anchor
}

/**
 * Whoever hears the page is not to hear the same words twice. An empty `alt` is what HTML has for a picture that is
 * "redundant with some other information in the document": https://html.spec.whatwg.org/#the-img-element
 */
function isRepeated({ alt, caption = [] }: Image): boolean {
  const words = caption.map(wordsOf).join('')
  return words.trim() !== '' && saysTheSame(`${alt}`, words)
}

const wordsOf = (node: Inline): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : ''

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
