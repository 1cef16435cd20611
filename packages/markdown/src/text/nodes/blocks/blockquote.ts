import type { Blockquote } from '@cec-bulletin/schema/model'
import { deeper, type TextPlace } from '../../place.ts'
import { textBlocks } from '../blocks.ts'
import { textInlines } from '../inlines.ts'

/** Behind `> `; a box has a line above, with its kind in brackets. */
export function textBlockquote({ kind, children, attribution }: Blockquote, place: TextPlace): string {
  const inside = deeper(place, '> ')
  const head = kind ? `[${place.labels[kind]}]\n${inside.indent}` : ''
  const quote = `> ${head}${textBlocks(children, inside)}`
  if (!attribution) return quote
  return `${quote}\n${inside.indent}${place.labels.attribution}${textInlines(attribution, inside)}`
}
