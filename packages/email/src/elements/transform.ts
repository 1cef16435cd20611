import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'

/** What stands in a mail for an element of the tree. */
export type Transform = (element: Element, context: Context) => ElementContent[]
