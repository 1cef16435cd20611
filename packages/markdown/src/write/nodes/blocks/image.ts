import type { Image, LineInline } from '@cec-bulletin/schema'
import type { Place } from '../../place.ts'
import { target } from '../inlines/link.ts'
import { inlines } from '../inlines.ts'

/** A paragraph of one line each for the picture, its caption and its credit. */
export function writeImage({ url, alt, caption, credit }: Image, place: Place): string {
  const { credit: label } = place.labels
  const part = { isParagraph: true, isPart: true }
  const words =
    alt === '' ? '' : inlines([{ type: 'text', value: alt }], place, { inLink: true, isPart: true })
  const lines = [`![${words}](${target(url, {})})`]
  if (caption) {
    const disguised = !credit && beginsWith(caption, label.trimEnd())
    lines.push(inlines(caption, place, { ...part, continues: credit !== undefined, disguised }))
  }
  if (credit) lines.push(inlines(credit, place, { ...part, lead: label }))
  return lines.join(`\\\n${place.indent}`)
}

function beginsWith([first]: LineInline[], label: string): boolean {
  return first?.type === 'text' && first.value.startsWith(label)
}
