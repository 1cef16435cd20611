import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'

export const inlineCode: Render = ({ children }, context) => [
  h('span', render(children, context), context.look.inlineCode),
]
