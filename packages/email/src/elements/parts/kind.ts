import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import type { Markup } from '../../markup/markup.ts'
import { paragraph } from '../blocks/paragraph.ts'

/** The first line of a box: what kind it is. */
export function kind(element: Element, around: Context, before: Markup): Markup {
  return paragraph(element, once(around, asKind), before)
}

const asKind = (around: Context) => set(placed(around, { after: 6 }), { bold: true, colour: around.accent })
