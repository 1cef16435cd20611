import type { Element } from 'hast'
import { type Context, placed } from '../../context.ts'
import { h } from '../../markup/h.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { flow } from '../flow.ts'
import { sheet } from './sheet.ts'

/** A box beside the text. */
export function box(element: Element, around: Context): Markup[] {
  const accent = classesOf(element).some((name) => name === 'warning' || name === 'caution')
    ? 'warning'
    : 'accent'
  const inner = sheet(around, (context) => flow(element, placed(context, { accent })), accent)
  return [h('div', lines(inner), { role: 'note' })]
}
