import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'

/** Chinese has no italics: emphasis is dots under the characters. */
export const emphasis: Render = ({ children }, context) => [
  h('em', render(children, context), /^zh\b/i.test(context.lang) ? context.look.emphasis : ''),
]
