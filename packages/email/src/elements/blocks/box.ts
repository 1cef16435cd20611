import type { Element } from 'hast'
import { type Context, once, placed } from '../../context.ts'
import { h } from '../../markup/h.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { flow } from '../flow.ts'
import { alarming, lined, sheet } from './sheet.ts'

/** A box beside the text. */
export function box(element: Element, around: Context): Markup {
  const isAlarm = classesOf(element).some((name) => name === 'warning' || name === 'caution')
  const fill = (context: Context) => flow(element.children, once(context, isAlarm ? inAlarm : inBox))
  return h('div', lines([sheet(around, fill, isAlarm ? alarming : lined)]), { role: 'note' })
}

const inAlarm = (context: Context) => placed(context, { accent: 'warning' })
const inBox = (context: Context) => placed(context, { accent: 'accent' })
