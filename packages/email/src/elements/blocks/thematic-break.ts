import type { Context } from '../../context.ts'
import { empty } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'

export function thematicBreak(_: unknown, { look, after }: Context): Markup {
  const style = `width:96px;margin:10px auto ${after + 10}px;border:0;border-top:1px solid ${look.light.soft}`
  return empty('hr', { className: 'faint', width: 96, align: 'center', style })
}
