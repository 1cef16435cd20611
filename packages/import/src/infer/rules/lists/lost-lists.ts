import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { patterns } from '../../words/patterns.ts'
import { askLost } from './ask-lost.ts'

/**
 * Makes lists of items whose bullets a browser drew, so that they are no characters of the text: short lines that end no
 * sentence, between a line that ends in a colon and text.
 */
export function lostLists(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'text') return [...blocks]
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    found.push(block)
    if (!isLead(block, text)) continue
    const items = itemsBelow(blocks.slice(index + 1, index + 2 + most), text)
    if (items.length < fewest || !askLost(items, desk)) continue
    found.push({ type: 'list', ordered: false, items: items.map((item) => [item]) })
    index += items.length
  }
  return found
}

const fewest = 3

const most = 20

/** Whether a line says that something follows; what has only a label names a field, or the contents. */
function isLead(block: SourceBlock, text: string): boolean {
  if (!isText(block)) return false
  const words = wordsOf(block.inlines, text).trim()
  return /[：:]$/u.test(words) && words.length > longestLabel && !patterns.contents.test(words)
}

/** In characters. */
const longestLabel = 8

const isText = (block: SourceBlock | undefined): block is LineBlock =>
  isLineBlock(block) && block.role === undefined

/** The last of the lines may be the title of the text below, unless its form is that of the others. */
function itemsBelow(blocks: readonly SourceBlock[], text: string): LineBlock[] {
  const wordsAt = (block: SourceBlock) => (isText(block) ? wordsOf(block.inlines, text).trim() : '')
  const end = blocks.findIndex((block) => !isText(block) || !isItem(wordsAt(block)))
  const next = blocks[end]
  if (!isText(next) || !/[。.！!？?]\s*$/u.test(wordsAt(next))) return []
  const items = blocks.slice(0, end).filter(isText)
  const [last, ...others] = items.toReversed()
  const isApart = last && others.slice(0, -1).every(({ line }) => (line.gap ?? 0) < (last.line.gap ?? 0))
  const isAlike = items.every((item) => /[\p{L}\p{N}][，,、：:–—-]\s*[\p{L}\p{N}]/u.test(wordsAt(item)))
  return isApart || !isAlike ? items.slice(0, -1) : items
}

/** One with a mark or a number of its own has lost none. */
const isItem = (words: string): boolean =>
  words.length <= 50 && /^[\p{L}“《]/u.test(words) && /[^。；;，,、：:.!?！？…]$/u.test(words)
