import { boxKinds } from '@cec-bulletin/schema/model'
import type { Blockquote } from 'mdast'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { type BlockPlace, readBlocks } from './read-blocks.ts'
import { splitAttribution } from './split-attribution.ts'

/** A quote, or one of GitHub's boxes: `[!NOTE]` alone on its first line. */
export function quoteOf({ children }: Blockquote, place: BlockPlace): SourceBlock[] {
  const last = children.at(-1)
  const split = last?.type === 'paragraph' ? [...children.slice(0, -1), ...splitAttribution(last)] : children
  const blocks = readBlocks(split, place)
  const [first, ...rest] = blocks
  if (!first) return []
  const { text } = place.markdown
  const [marker, word] =
    first.type === 'paragraph' ? (boxMarker.exec(wordsOf(first.inlines, text)) ?? []) : []
  const kind = boxKinds.find((one) => one === word?.toLowerCase())
  if (first.type !== 'paragraph' || marker === undefined || !kind) return [{ type: 'quote', blocks }]
  const inlines = labelWords(first.inlines, { start: 0, end: marker.length, text, fate: 'mark', rule: 'box' })
  const words = { ...first, inlines } satisfies SourceParagraph
  return [{ type: 'quote', kind, blocks: [words, ...rest] }]
}

/** A soft line break has become a space. */
const boxMarker = /^\[!([a-z]+)\](?:\s+|$)/i
