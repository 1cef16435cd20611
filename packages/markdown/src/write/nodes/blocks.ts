import { type Block, byType } from '@cec-bulletin/schema/model'
import { blankLine, type Place } from '../place.ts'
import type { BlockOptions } from './block-options.ts'
import { writeBlockquote } from './blocks/blockquote.ts'
import { writeCode } from './blocks/code.ts'
import { writeHeading } from './blocks/heading.ts'
import { writeImage } from './blocks/image.ts'
import { writeList } from './blocks/list.ts'
import { writeParagraph } from './blocks/paragraph.ts'
import { writeTable } from './blocks/table.ts'
import { looksLikeCaption, takesLead, touches, wouldJoin } from './neighbours.ts'

/** Where blocks stand, and what that decides about the first and the last of them. */
export interface BlocksOptions {
  place: Place
  /** The mark of words, or the line, that the first begins with. */
  lead?: string | undefined
  /** Whether a list stands right under its paragraph, as in an item. */
  isItem?: boolean
  /** Whether the first, or the last, must not begin like something the dialect could put there. */
  disguisesFirst?: boolean
  disguisesLast?: boolean
}

const writeBlock = byType<Block, BlockOptions, string>(
  {
    paragraph: writeParagraph,
    heading: writeHeading,
    list: writeList,
    blockquote: writeBlockquote,
    table: writeTable,
    image: writeImage,
    code: writeCode,
    // Not `---`: behind the `-` of a list item that would be one long break.
    thematicBreak: () => '***',
  },
  ({ place }) => place.issue,
)

/** Blocks one after the other, with what must stand between them. */
export function writeBlocks(nodes: Block[], options: BlocksOptions): string {
  const { place, isItem, disguisesFirst = false, disguisesLast = false } = options
  let { lead } = options
  let out = ''
  if (lead !== undefined && !takesLead(nodes[0])) {
    out = lead + blankLine(place)
    lead = undefined
  }
  let previous: Block | undefined
  let bullet: '-' | '+' = '-'
  let left = nodes.length
  for (const node of nodes) {
    left--
    if (previous) out += isItem && touches(previous, node) ? `\n${place.indent}` : blankLine(place)
    const joins = wouldJoin(previous, node)
    bullet = joins === 'bullets' && bullet === '-' ? '+' : '-'
    const disguised =
      (!previous && disguisesFirst) || (left === 0 && disguisesLast) || looksLikeCaption(previous, node)
    out += writeBlock(node, { place, lead, disguised, bullet, continuesNumbers: joins === 'numbers' })
    lead = undefined
    previous = node
  }
  return out
}
