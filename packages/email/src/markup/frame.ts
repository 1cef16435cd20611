import { type Attributes, attributes } from './attributes.ts'
import type { Markup } from './markup.ts'

/** What stands before and behind something: the tags of one element, or of several that lie within each other. */
export interface Frame {
  start: string
  end: string
}

export function frame(tagName: string, properties?: Attributes): Frame {
  const written = properties === undefined ? '' : attributes(properties)
  return { start: `<${tagName}${written}>`, end: `</${tagName}>` }
}

/** One within the other, the outermost first. */
export function nested(...frames: readonly Frame[]): Frame {
  const starts = frames.map(({ start }) => start)
  const ends = frames.map(({ end }) => end).reverse()
  // `join` copies: what is written often is in one piece.
  return { start: starts.join(''), end: ends.join('') }
}

export function framed({ start, end }: Frame, children: readonly Markup[]): Markup {
  let html = start
  for (const child of children) html += child
  return (html + end) as Markup
}

/** Puts what is within on a line of its own. */
export const onLine: Frame = { start: '\n', end: '\n' }
