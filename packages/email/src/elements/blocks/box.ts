import type { Element } from 'hast'
import { type Context, once, placed } from '../../context.ts'
import { closed, frame, nested, onLine, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { flow } from '../flow.ts'
import { alarming, lined, onSheet } from './sheet.ts'

/** A box beside the text. */
export function box(element: Element, around: Context, before: Markup): Markup {
  const isAlarm = classesOf(element).some((name) => name === 'warning' || name === 'caution')
  const own = once(around, isAlarm ? alarm : usual)
  const context = once(once(around, onSheet), isAlarm ? inAlarm : inBox)
  return closed(own, flow(element.children, context, opened(own, before)))
}

const alarm = (around: Context) => nested(note, onLine, alarming(around))
const usual = (around: Context) => nested(note, onLine, lined(around))
const note = /* @__PURE__ */ frame('div', { role: 'note' })

const inAlarm = (context: Context) => placed(context, { accent: 'warning' })
const inBox = (context: Context) => placed(context, { accent: 'accent' })
