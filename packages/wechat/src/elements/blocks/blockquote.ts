import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'
import { within } from '../within.ts'

export const blockquote: Render = ({ children }, context) => [
  h('blockquote', render(children, within(context)), context.look.quote),
]
