import type { Element } from 'hast'
import type { Context } from '../context.ts'
import type { Markup } from '../markup/markup.ts'

/**
 * Writes what stands in a mail for an element of the tree behind what was written before. A string that is put
 * together inside out is slower to read later.
 */
export type Transform = (element: Element, context: Context, before: Markup) => Markup
