import type { LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { linkWords } from './link-words.ts'
import type { Part } from './parts-on-page.ts'
import type { WordChoice } from './word-choices.ts'

/** Makes the chosen words a link to the address; without any, it stands on a line of its own. */
export function placeAddress(
  blocks: readonly SourceBlock[],
  { chosen, block, own, desk }: Placing,
): SourceBlock[] {
  return chosen ? tied(blocks, { chosen, block, desk }) : withLine(blocks, block, own)
}

interface Placing {
  chosen: WordChoice | undefined
  block: LineBlock
  /** The article to which it is likely to belong. */
  own: Part | undefined
  desk: Desk
}

function tied(
  blocks: readonly SourceBlock[],
  { chosen, block, desk }: { chosen: WordChoice; block: LineBlock; desk: Desk },
): SourceBlock[] {
  const { text } = desk.source
  const ranges = block.inlines.flatMap((inline) => (inline.type === 'text' ? [inline] : []))
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return [...blocks]
  const url = { from: first.from, length: last.from + last.length - first.from }
  const inside = (range: { from: number }) => range.from >= url.from && range.from < url.from + url.length
  desk.claim(
    rangesOf(block).filter((range) => !inside(range)),
    { fate: 'dropped', rule: 'line-break' },
  )
  const withLink = (one: SourceBlock): SourceBlock => {
    if (one === chosen.block && one.type === 'paragraph') {
      return { ...one, inlines: linkWords(one.inlines, { ...chosen, url, text }) }
    }
    return one.type === 'list' ? { ...one, items: one.items.map((item) => item.map(withLink)) } : one
  }
  return blocks.map(withLink)
}

/** An address on a line of its own, at the end of its article. */
function withLine(blocks: readonly SourceBlock[], block: LineBlock, own: Part | undefined): SourceBlock[] {
  const { role: _, ...line } = block
  const last = own?.blocks.at(-1)
  const at = last ? blocks.indexOf(last) + 1 : blocks.length
  return [...blocks.slice(0, at), line, ...blocks.slice(at)]
}
