import type { Blockquote } from '@cec-bulletin/schema/model'
import { dashAt } from '../../../dialect/leads.ts'
import { blankLine, indented } from '../../place.ts'
import type { BlockOptions } from '../block-options.ts'
import { writeBlocks } from '../blocks.ts'
import { firstText } from '../first-text.ts'
import { writeInlines } from '../inlines.ts'

/** `> text`, and `> —— name` as its last line. */
export function writeBlockquote({ children, attribution }: Blockquote, { place }: BlockOptions): string {
  const inside = indented(place, '> ')
  if (!attribution) {
    const disguisesLast = dashAt(firstText(children.at(-1))) !== undefined
    return `> ${writeBlocks(children, { place: inside, disguisesLast })}`
  }
  const lead = `${place.labels.attribution.trimEnd()} `
  const name = writeInlines(attribution, { place: inside, isParagraph: true, lead })
  return `> ${writeBlocks(children, { place: inside })}${blankLine(inside)}${name}`
}
