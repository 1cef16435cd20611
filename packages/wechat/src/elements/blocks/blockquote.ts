import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'
import { within } from '../within.ts'

/** One that holds nothing but a picture without words, which is not uploaded, is left out. */
export const blockquote: Render = ({ children }, context) => {
  const words = render(children, within(context))
  return words.length === 0 ? [] : [h('blockquote', words, context.look.quote)]
}
