import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'

export const deleted: Render = ({ children }, context) => [
  h('span', render(children, context), context.look.deleted),
]
