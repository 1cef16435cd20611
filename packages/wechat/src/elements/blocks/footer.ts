import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { type Render, render } from '../render.ts'

/** Whom a box is by, or the imprint at the end of an issue. */
export const footer: Render = (element, context) => {
  const { look } = context
  if (hasClass(element, 'attribution')) return [h('p', render(element.children, context), look.attribution)]
  const lines = render(element.children, { ...context, paragraph: '' })
  return lines.length === 0 ? [] : [h('section', lines, look.imprint)]
}
