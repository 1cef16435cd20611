import type { Root } from 'mdast'
import { parseBlocks } from './blocks/parse-blocks.ts'
import { parseInlines } from './inlines/parse-inlines.ts'
import { isFull, type Room } from './room.ts'

/**
 * Markdown as mdast: CommonMark with GFM's notes, deleted text and tables, a bare address being text. Its time is in
 * proportion to the text, whatever stands in it.
 *
 * @param most What may be made of it; `undefined` comes back where that is not enough.
 */
export function parse(markdown: string, most: Room): Root | undefined {
  const room = { ...most }
  const { root, texts, definitions, notes } = parseBlocks(markdown, room)
  const context = { definitions, notes, room }
  for (const { node, content, start, inTable } of texts) {
    room.marks = most.marks
    node.children = parseInlines(content, context, { start, inTable })
    if (isFull(room)) return undefined
  }
  return isFull(room) ? undefined : root
}
