import { boxKinds } from '@cec-bulletin/schema/model'
import type { Blockquote } from 'mdast'
import type { SourceBlock, SourceQuote } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { leadAt } from './lead-at.ts'
import { ownBlocks } from './own-blocks.ts'
import type { OwnPlace } from './own-place.ts'

/** A quote or a box, and whom it is by on its last line. */
export function ownQuote({ children }: Blockquote, place: OwnPlace): SourceQuote {
  const { text } = place.markdown
  const blocks = ownBlocks(children, place)
  const [first] = children
  const start = first ? text.slice(rangeOf(first).from, rangeOf(first).from + 20) : ''
  const [marker = '', word] = /^\[!([a-z]+)\](?=[ \t\\]*(?:[\r\n]|$))/i.exec(start) ?? []
  const kind = boxKinds.find((one) => one === word?.toLowerCase())
  const inside = kind ? withoutMarker(blocks, { marker, text }) : blocks
  const last = inside.at(-1)
  const lead = new RegExp(`^${place.labels.attribution.trim()} `)
  const end = last?.type === 'paragraph' ? leadAt(last.inlines, { lead, text }) : 0
  const isBy = end > 0 && inside.length > 1 && last?.type === 'paragraph'
  return {
    type: 'quote',
    ...(kind && { kind }),
    blocks: isBy ? inside.slice(0, -1) : inside,
    ...(isBy && {
      attribution: labelWords(last.inlines, { start: 0, end, text, fate: 'mark', rule: 'attribution' }),
    }),
  }
}

/** The marker, and the end of its line, which has become a space. */
function withoutMarker(
  [first, ...rest]: readonly SourceBlock[],
  { marker, text }: { marker: string; text: string },
): SourceBlock[] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : rest
  const end = Math.min(marker.length + 1, wordsOf(first.inlines, text).length)
  const inlines = labelWords(first.inlines, { start: 0, end, text, fate: 'mark', rule: 'box' })
  return [{ ...first, inlines }, ...rest]
}
