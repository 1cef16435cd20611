import type { Image } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { withAddress } from '../inlines/link.ts'
import { textInlines } from '../inlines.ts'

/** What the picture shows, in brackets, where it leads, and a line each for its caption and its credit. */
export function textImage({ alt, link, caption, credit }: Image, place: TextPlace): string {
  const words = alt === '' ? '' : `[${alt}]`
  // A place within the issue is found by its title.
  const shown =
    link === undefined || link.startsWith('#') ? words : withAddress(words || link, { url: link, place })
  const lines = [
    ...(shown === '' ? [] : [shown]),
    ...(caption ? [textInlines(caption, place)] : []),
    ...(credit ? [place.labels.credit + textInlines(credit, place)] : []),
  ]
  return lines.join(`\n${place.indent}`)
}
