import { type Attributes, attributes, escaped } from './attributes.ts'
import type { Markup } from './markup.ts'

/** What stands before the address of a link, between it and the words, and behind them; made to be kept as a frame is. */
export interface LinkFrame {
  start: string
  middle: string
  end: string
}

export function linkFrame({ className, style }: Pick<Attributes, 'className' | 'style'>): LinkFrame {
  return {
    start: ['<a', attributes({ className }), ' href="'].join(''),
    middle: ['"', attributes({ style }), '>'].join(''),
    end: '</a>',
  }
}

export function linked({ start, middle, end }: LinkFrame, href: string, words: Markup): Markup {
  return (start + escaped(href) + middle + words + end) as Markup
}
