import type { Element } from 'hast'
import { h } from '../../tree/h.ts'

export function lineBreak(): Element {
  return h('br')
}
