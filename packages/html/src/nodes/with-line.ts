import type { Element } from 'hast'
import type { Context } from '../context.ts'
import type { LinedNode } from '../options.ts'

/** Adds the line on which a node begins in its source, where that was asked for and is known. */
export function withLine(element: Element, node: LinedNode, { settings }: Context): Element {
  const line = settings.lineOf?.(node)
  if (line !== undefined) element.properties.dataLine = line
  return element
}
