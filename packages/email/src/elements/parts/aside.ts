import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import type { Markup } from '../../markup/markup.ts'
import { paragraph } from '../blocks/paragraph.ts'

/** What is said of the words above: the sources of an article at the beginning of a line, who is quoted at the end. */
export function aside(element: Element, around: Context, before: Markup): Markup {
  const isSources = element.tagName === 'p'
  return paragraph(element, once(around, isSources ? atStart : atEnd), before)
}

const atStart = (around: Context) => small(around, 'start')
const atEnd = (around: Context) => small(around, 'end')

function small(around: Context, align: 'start' | 'end'): Context {
  return set(placed(around, { isIndented: false }), { size: 14, leading: 1.7, colour: 'soft', align })
}
