import type { Blockquote } from '@cec-bulletin/schema'
import { blankLine, indented, type Place } from '../../place.ts'
import { blocks } from '../blocks.ts'
import { firstText } from '../first-text.ts'
import { inlines } from '../inlines.ts'

/** `> text`, and `> —— name` as its last line. */
export function writeBlockquote({ children, attribution }: Blockquote, place: Place): string {
  const inside = indented(place, '> ')
  if (!attribution) {
    return `> ${blocks(children, inside, { disguisesLast: firstText(children.at(-1)).startsWith('—') })}`
  }
  const lead = `${place.labels.attribution.trimEnd()} `
  const name = inlines(attribution, inside, { isParagraph: true, lead })
  return `> ${blocks(children, inside)}${blankLine(inside)}${name}`
}
