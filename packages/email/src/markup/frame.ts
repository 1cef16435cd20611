import { type Attributes, attributes } from './attributes.ts'
import { joined, type Markup, nothing } from './markup.ts'

/**
 * What stands before and behind something: the tags of one element, or of several that lie within each other. It is made
 * to be kept, so both are in one piece: a string that was put together is a tree of its pieces until somebody reads it.
 */
export interface Frame {
  start: string
  end: string
}

export function frame(tagName: string, properties: Attributes = {}): Frame {
  return { start: ['<', tagName, attributes(properties), '>'].join(''), end: `</${tagName}>` }
}

/** One within the other, the outermost first. */
export function nested(...frames: readonly Frame[]): Frame {
  const starts = frames.map(({ start }) => start)
  const ends = frames.map(({ end }) => end).reverse()
  return { start: starts.join(''), end: ends.join('') }
}

export function framed(frame: Frame, children: Markup): Markup {
  return closed(frame, joined(opened(frame, nothing), children))
}

export function opened({ start }: Frame, before: Markup): Markup {
  return (before + start) as Markup
}

export function closed({ end }: Frame, before: Markup): Markup {
  return (before + end) as Markup
}

/** Puts what is within on a line of its own. */
export const onLine: Frame = { start: '\n', end: '\n' }
