import type { Element } from 'hast'
import { h } from '../../h.ts'

export function lineBreak(): Element {
  return h('br')
}
