import { h } from '../../tree/h.ts'
import type { Render } from '../render.ts'

export const line: Render = (_, { look }) => [h('hr', [], look.line)]
