import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/**
 * Of a page, signs that stand alone are of its layout: the large quotation mark over a quote, the picture in front of a box.
 * Stars in a row are a line across it.
 */
export function loneSigns(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { kind, text, isExact } = desk.source
  if (kind !== 'html' || isExact) return [...blocks]
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.type === 'quote') return [{ ...block, blocks: loneSigns(block.blocks, desk) }]
    if (block.type !== 'paragraph' || (block.role !== undefined && block.role !== 'heading')) return [block]
    const words = wordsOf(block.inlines, text).trim()
    const isRow = words.length <= longest && row.test(words)
    if (!isRow && !sign.test(words)) return [block]
    desk.claim(rangesOf(block), { fate: isRow ? 'mark' : 'dropped', rule: 'lone-sign' })
    return isRow ? [{ type: 'rule' }] : []
  })
}

/** In characters. */
const longest = 40

const row = /^([*＊◆◇●○■★☆·•~～※✦❖])(?:\s*\1){2,}$/u

const sign = /^(?:[“”„"‘’「」『』❝❞〝〞❛❜]|\p{Extended_Pictographic}\ufe0f?){1,2}$/u
