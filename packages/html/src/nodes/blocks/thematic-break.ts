import type { Element } from 'hast'
import { h } from '../../h.ts'

export function thematicBreak(): Element {
  return h('hr')
}
