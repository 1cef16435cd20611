import type { Block, List, Paragraph } from '@cec-bulletin/schema'
import { unknownNode } from '../../unknown-node.ts'
import { blankLine, type Place } from '../place.ts'
import { writeBlockquote } from './blocks/blockquote.ts'
import { writeHeading } from './blocks/heading.ts'
import { writeImage } from './blocks/image.ts'
import { listDefinition, writeList } from './blocks/list.ts'
import { writeParagraph } from './blocks/paragraph.ts'
import { writeTable } from './blocks/table.ts'
import { touches, wouldJoin } from './neighbours.ts'

/** What the block around decides about its first and its last one. */
export interface Edges {
  /** The mark of words that the first begins with. */
  lead?: string | undefined
  /** Whether a list stands right under its paragraph, as in an item. */
  isItem?: boolean
  /** Whether the first, or the last, must not begin like something the dialect could put there. */
  disguisesFirst?: boolean
  disguisesLast?: boolean
}

/** Blocks one after the other, with what must stand between them. */
export function blocks(nodes: Block[], place: Place, edges: Edges = {}): string {
  let out = edges.lead !== undefined && nodes[0]?.type !== 'paragraph' ? edges.lead + blankLine(place) : ''
  let bullet: '-' | '+' = '-'
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const previous = nodes[index - 1]
    if (previous) out += edges.isItem && touches(previous, node) ? `\n${place.indent}` : blankLine(place)
    if (node.type === 'paragraph') {
      const lead = index === 0 ? edges.lead : undefined
      const disguised = index === 0 && edges.disguisesFirst === true
      const isLast = index === nodes.length - 1
      out += writeParagraph(node, place, {
        lead,
        disguised: disguised || (isLast && edges.disguisesLast === true),
      })
    } else if (node.type === 'list') {
      const joins = wouldJoin(previous, node)
      bullet = joins === 'bullets' && bullet === '-' ? '+' : '-'
      const definition = listDefinition(node, joins === 'numbers')
      if (definition) out += definition + blankLine(place)
      out += writeList(node, place, bullet)
    } else out += block(node, place)
  }
  return out
}

function block(node: Exclude<Block, Paragraph | List>, place: Place): string {
  switch (node.type) {
    case 'heading':
      return writeHeading(node, place)
    case 'blockquote':
      return writeBlockquote(node, place)
    case 'table':
      return writeTable(node, place)
    case 'image':
      return writeImage(node, place)
    case 'thematicBreak':
      // Not `---`: behind the `-` of a list item that would be one long break.
      return '***'
    default:
      return unknownNode(node)
  }
}
