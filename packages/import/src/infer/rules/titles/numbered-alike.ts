import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { lookKindOf } from '../../looks/kind-of.ts'
import { numberForm } from '../../words/numbers/number-form.ts'
import { sure } from './prominence.ts'

/**
 * The points of each block, with those of a numbered line that stands out a little as high as those of titles that look like
 * it, face and number: `（一）河长巡河“三问”` ends in a quote, and is a title where `（二）管网普查启动` is one.
 */
export function numberedAlike(
  blocks: readonly SourceBlock[],
  { points, text }: { points: readonly number[]; text: string },
): number[] {
  const nameOf = (block: SourceBlock | undefined) =>
    block?.type === 'paragraph' && isNumbered(block, text)
      ? `${block.look.font} ${lookKindOf(block, text)}`
      : undefined
  const found = new Set(
    blocks.flatMap((block, index) => ((points[index] ?? 0) >= sure ? (nameOf(block) ?? []) : [])),
  )
  return points.map((own, index) => {
    if (own < little || own >= sure) return own
    const name = nameOf(blocks[index])
    return name !== undefined && found.has(name) ? sure : own
  })
}

const isNumbered = ({ inlines }: SourceParagraph, text: string) =>
  numberForm(wordsOf(inlines, text).trim()) >= 0

/** A size, a face or a place beside the number. */
const little = 1
