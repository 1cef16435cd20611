import type { Context } from '../../context.ts'
import { empty } from '../../markup/h.ts'
import { joined, type Markup } from '../../markup/markup.ts'

export function thematicBreak(_: unknown, { look, after }: Context, before: Markup): Markup {
  const style = `width:96px;margin:10px auto ${after + 10}px;border:0;border-top:1px solid ${look.light.soft}`
  return joined(before, empty('hr', { className: 'faint', width: 96, align: 'center', style }))
}
