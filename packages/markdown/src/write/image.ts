import type { Image } from '@cec-bulletin/schema'
import { firstText } from './first-text.ts'
import { inlines } from './inlines.ts'
import { target } from './link.ts'
import type { Place } from './place.ts'

/** A paragraph of one line each for the picture, its caption and its credit. */
export function writeImage({ url, alt, caption, credit }: Image, place: Place): string {
  const { credit: label } = place.labels
  // All of it is one paragraph, so no `~` may stand bare.
  const options = { ...place, isParagraph: true, freeTilde: false }
  const words = alt === '' ? '' : inlines([{ type: 'text', value: alt }], { inLink: true, freeTilde: false })
  const lines = [`![${words}](${target(url, {})})`]
  if (caption) {
    const first = firstText({ type: 'paragraph', children: caption })
    lines.push(
      inlines(caption, {
        ...options,
        continues: credit !== undefined,
        disguised: !credit && first.startsWith(label.trimEnd()),
      }),
    )
  }
  if (credit) lines.push(inlines(credit, { ...options, lead: label }))
  return lines.join(`\\\n${place.indent}`)
}
