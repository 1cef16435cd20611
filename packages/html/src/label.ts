import type { Element } from 'hast'
import { h } from './h.ts'
import { text } from './text.ts'

/** Words the issue does not hold, told from its own by their class. */
export function label(words: string): Element {
  return h('span', [text(words)], { className: ['label'] })
}
