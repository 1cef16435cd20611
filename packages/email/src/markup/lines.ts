import type { Markup } from './markup.ts'

/** Puts each element on a line of its own. Line feeds stand around these elements only, never beside words. */
export function lines(elements: readonly Markup[]): Markup[] {
  const children = [lineFeed]
  for (const element of elements) children.push(element, lineFeed)
  return children
}

export const lineFeed = '\n' as Markup
