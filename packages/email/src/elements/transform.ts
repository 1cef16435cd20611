import type { Element } from 'hast'
import type { Context } from '../context.ts'
import type { Markup } from '../markup/markup.ts'

/** What stands in a mail for an element of the tree. */
export type Transform = (element: Element, context: Context) => Markup
