import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { askLost } from './ask-lost.ts'

/**
 * A list whose bullets are no characters of the document, as those of a browser: below a colon or a title, paragraphs that
 * end in semicolons but for the last. The editor is asked where they are long, or have marks of their own.
 */
export function unmarkedLists(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    found.push(block)
    if (!leadsToList(block, text)) continue
    const items = itemsBelow(blocks.slice(index + 1, index + 1 + mostItems), text)
    if (items.length < 2 || !isList(items, desk)) continue
    found.push({ type: 'list', ordered: false, items: items.map((item) => [item]) })
    index += items.length
  }
  return found
}

const mostItems = 50

/** In characters: where an item has more, or a mark or a number of its own, lines of other text may be among them. */
const longest = 40

const leadsToList = (block: SourceBlock, text: string) =>
  isLineBlock(block) &&
  (block.role === 'heading' || (block.role === undefined && /[：:]\s*$/u.test(wordsOf(block.inlines, text))))

const isText = (block: SourceBlock | undefined): block is LineBlock =>
  isLineBlock(block) && block.role === undefined

function itemsBelow(blocks: readonly SourceBlock[], text: string): LineBlock[] {
  const items: LineBlock[] = []
  for (const block of blocks) {
    if (!isText(block)) return []
    const words = wordsOf(block.inlines, text)
    items.push(block)
    if (/[；;]\s*$/u.test(words)) continue
    return /[。.]\s*$/u.test(words) ? items : []
  }
  return []
}

function isList(items: readonly LineBlock[], desk: Desk): boolean {
  const words = items.map(({ inlines }) => wordsOf(inlines, desk.source.text).trim())
  if (words.every((item) => item.length <= longest && !/^[^\p{L}\p{N}“《]|^\d|.[。！？!?]./u.test(item)))
    return true
  return askLost(items, desk)
}
