import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { closed, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { onSheet, plain } from './sheet.ts'

/** A quote, and below it whom it is by. */
export function quote(element: Element, around: Context, before: Markup): Markup {
  const [words, ...source] = elementsIn(element)
  const blocks = words === undefined ? [] : elementsIn(words)
  const own = once(around, plain)
  return closed(own, flow([...blocks, ...source], once(around, onSheet), opened(own, before)))
}
