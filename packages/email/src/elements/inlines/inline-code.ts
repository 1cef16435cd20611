import type { Element, ElementContent } from 'hast'
import type { Context } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { h } from '../../tree/h.ts'

export function inlineCode(element: Element, { look, typeface }: Context): ElementContent[] {
  const size = Math.max(12, typeface.size - 2)
  const style = `font-family:${monospace};font-size:${size}px;background-color:${look.light.tint}`
  return [h('code', element.children, { className: ['tint'], style })]
}
