import type { Blockquote } from '@cec-bulletin/schema/model'
import { boxMarker } from '../../../dialect/box-marker.ts'
import { dashAt } from '../../../dialect/leads.ts'
import { blankLine, indented } from '../../place.ts'
import type { BlockOptions } from '../block-options.ts'
import { writeBlocks } from '../blocks.ts'
import { firstText } from '../first-text.ts'
import { writeInlines } from '../inlines.ts'
import { takesLead } from '../neighbours.ts'

/** `> text`, with `> [!NOTE]` as the first line of a box, and `> —— name` as the last of what has an attribution. */
export function writeBlockquote(
  { kind, children, attribution }: Blockquote,
  { place }: BlockOptions,
): string {
  const inside = indented(place, '> ')
  // A paragraph goes on on the next line, as on GitHub; other blocks stand below an empty one.
  const lineEnd = takesLead(children[0]) ? `\n${inside.indent}` : ''
  const lead = kind && boxMarker(kind) + lineEnd
  if (!attribution) {
    const disguisesLast = dashAt(firstText(children.at(-1))) !== undefined
    return `> ${writeBlocks(children, { place: inside, lead, disguisesLast })}`
  }
  const dash = `${place.labels.attribution.trimEnd()} `
  const name = writeInlines(attribution, { place: inside, isParagraph: true, lead: dash })
  return `> ${writeBlocks(children, { place: inside, lead })}${blankLine(inside)}${name}`
}
