import type { Image } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { textInlines } from '../inlines.ts'

/** What the picture shows, in brackets, and a line each for its caption and its credit. */
export function textImage({ alt, caption, credit }: Image, place: TextPlace): string {
  const lines = [
    ...(alt === '' ? [] : [`[${alt}]`]),
    ...(caption ? [textInlines(caption, place)] : []),
    ...(credit ? [place.labels.credit + textInlines(credit, place)] : []),
  ]
  return lines.join(`\n${place.indent}`)
}
