import type { Blockquote } from '@cec-bulletin/schema/model'
import { deeper, type TextPlace } from '../../place.ts'
import { textBlocks } from '../blocks.ts'
import { textInlines } from '../inlines.ts'

export function textBlockquote({ children, attribution }: Blockquote, place: TextPlace): string {
  const inside = deeper(place, '> ')
  const quote = `> ${textBlocks(children, inside)}`
  if (!attribution) return quote
  return `${quote}\n${inside.indent}${place.labels.attribution}${textInlines(attribution, inside)}`
}
