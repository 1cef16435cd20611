import { type Attributes, attributes, escaped } from './attributes.ts'
import type { Frame } from './frame.ts'
import type { Markup } from './markup.ts'

/** What stands before the address of a link, between it and the words, and behind them; made to be kept as a frame is. */
export interface LinkFrame extends Frame {
  middle: string
}

export function linkFrame({ className, style }: Pick<Attributes, 'className' | 'style'>): LinkFrame {
  return {
    start: ['<a', attributes({ className }), ' href="'].join(''),
    middle: ['"', attributes({ style }), '>'].join(''),
    end: '</a>',
  }
}

/** A link up to its words. */
export function linking({ start, middle }: LinkFrame, href: string, before: Markup): Markup {
  return (before + start + escaped(href) + middle) as Markup
}
