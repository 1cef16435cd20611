import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'

/** An element that stays as it is, but for its attributes. */
export const bare =
  (tagName: 'br' | 'strong'): Render =>
  ({ children }, context) => [h(tagName, render(children, context))]
