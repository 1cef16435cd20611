import type { ElementContent } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'

export function thematicBreak(_: unknown, { look, after }: Context): ElementContent[] {
  const style = `width:96px;margin:10px auto ${after + 10}px;border:0;border-top:1px solid ${look.light.soft}`
  return [h('hr', [], { className: ['faint'], width: 96, align: 'center', style })]
}
