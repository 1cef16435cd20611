import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { type Render, render } from '../render.ts'

/** A paragraph that holds nothing, but for a link back from a note, is left out: WeChat would show an empty line. */
export const paragraph: Render = (element, context) => {
  const children = render(element.children, context)
  const style = hasClass(element, 'sources') ? context.look.sources : context.paragraph
  return children.length === 0 ? [] : [h('p', children, style)]
}
