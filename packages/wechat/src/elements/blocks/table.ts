import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { type Render, render } from '../render.ts'

/** WeChat draws the lines of tables; where it does not, these are those below the rows. */
export const table: Render = ({ children }, context) => [
  h('table', render(children, context), context.look.table),
]

export const row: Render = ({ children }, context) => [h('tr', render(children, context), context.look.row)]

const sides = ['left', 'center', 'right'] as const

export const cell: Render = (element, context) => {
  const { look } = context
  const side = sides.find((one) => hasClass(element, `align-${one}`))
  const alignment = side === undefined ? '' : `;text-align:${side}`
  const tagName = element.tagName === 'th' ? 'th' : 'td'
  const style = tagName === 'th' ? look.headCell : look.cell
  return [h(tagName, render(element.children, context), style + alignment)]
}
