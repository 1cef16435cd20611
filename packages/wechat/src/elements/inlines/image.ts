import type { Element } from 'hast'
import { uploadedOf } from '../../links/uploaded-of.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'
import type { Render } from '../render.ts'

/** The uploaded picture; where there is none, the words for it. */
export const image: Render = ({ properties }, { look, pictures }) => {
  const words = `${properties.alt ?? ''}`
  const src = uploadedOf(pictures.get(`${properties.src}`))
  if (src !== undefined) {
    const picture: Element = {
      type: 'element',
      tagName: 'img',
      properties: { src, alt: words, style: look.image },
      children: [],
    }
    return [picture]
  }
  return words === '' ? [] : [h('p', [text(words)], look.caption)]
}
