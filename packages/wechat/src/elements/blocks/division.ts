import type { Element } from 'hast'
import { elementsIn } from '../../tree/elements-in.ts'
import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import type { Context } from '../context.ts'
import { type Render, render } from '../render.ts'
import { within } from '../within.ts'
import { circled } from './circled.ts'

/** A box, the notes of an article, or what needs no element of its own: an article without a title, the frame of a table. */
export const division: Render = (element, context) => {
  if (hasClass(element, 'box')) return box(element, within(context))
  return hasClass(element, 'notes') ? notes(element, context) : render(element.children, context)
}

function box(element: Element, context: Context): Element[] {
  const { look } = context
  const isWarning = hasClass(element, 'warning') || hasClass(element, 'caution')
  const [kind, ...rest] = elementsIn(element)
  const title =
    kind === undefined ? [] : render([kind], { ...context, paragraph: isWarning ? look.warning : look.kind })
  return [h('section', [...title, ...render(rest, context)], look.box)]
}

/** Their numbers are circled, as in the text: those of links at the end of the issue are in brackets. */
function notes(element: Element, context: Context): Element[] {
  const [title, ...list] = elementsIn(element)
  const words = title === undefined ? [] : render(title.children, context)
  const inside = { ...context, paragraph: '', mark: circled }
  const parts = [h('p', [h('strong', words)]), ...render(list, inside)]
  return [h('section', parts, context.look.notes)]
}
