import type { Markup } from './markup.ts'

/** Puts each element on a line of its own. Line feeds stand around these elements only, never beside words. */
export function lines(elements: readonly Markup[]): Markup {
  let html = lineFeed
  for (const element of elements) html = withLine(html, element)
  return html
}

/** Lines, and one more below them; what shows nothing has none. */
export function withLine(above: Markup, element: Markup): Markup {
  return element === '' ? above : (`${above}${element}\n` as Markup)
}

/** Elements with two empty lines between them, to be put on a line of their own. */
export function linesApart(elements: readonly Markup[]): Markup {
  let html = lineFeed
  for (const element of elements) html = `${html}\n${element}\n\n` as Markup
  return html
}

export const lineFeed = '\n' as Markup
