import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { sheet } from './sheet.ts'

/** A quote, and below it whom it is by. */
export function quote(element: Element, around: Context): Markup {
  const [words, ...source] = elementsIn(element)
  const blocks = words === undefined ? [] : elementsIn(words)
  return sheet(around, (context) => flow([...blocks, ...source], context))
}
