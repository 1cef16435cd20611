import { h } from '../../tree/h.ts'
import { type Render, render } from '../render.ts'

const levels = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

export const heading: Render = ({ tagName, children }, context) => {
  const level = levels.find((one) => one === tagName) ?? 'h6'
  return [h(level, render(children, context), context.look[level])]
}
