import type { Element } from 'hast'
import { h } from '../../tree/h.ts'

export function thematicBreak(): Element {
  return h('hr')
}
