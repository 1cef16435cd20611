import { joined, type Markup, nothing } from './markup.ts'

/** Puts each element on a line of its own. Line feeds stand around these elements only, never beside words. */
export function lines(elements: readonly Markup[], before = nothing): Markup {
  let html = joined(before, lineFeed)
  for (const element of elements) html = lineOf(joined(html, element), html)
  return html
}

/** The end of a line behind what was written on it; where that shows nothing, there is no line. */
export function lineOf(written: Markup, before: Markup): Markup {
  return written.length === before.length ? before : joined(written, lineFeed)
}

/** Parts with two empty lines between them, to stand on a line of their own. */
export function linesApart(parts: readonly Part[], before: Markup): Markup {
  let html = joined(before, lineFeed)
  for (const write of parts) html = joined(write(joined(html, lineFeed)), twoLineFeeds)
  return html
}

/** Writes something behind what was written before. */
export type Part = (before: Markup) => Markup

export const lineFeed = '\n' as Markup
const twoLineFeeds = '\n\n' as Markup
