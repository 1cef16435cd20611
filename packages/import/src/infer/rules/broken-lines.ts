import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'

/** Lines of one paragraph that are each indented are paragraphs; a break at its ends breaks nothing. */
export function brokenLines(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  if (desk.source.kind !== 'html') return [...blocks]
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.type !== 'paragraph' || !block.inlines.some(isBreak)) return [block]
    if (block.role !== undefined && block.role !== 'caption') return [block]
    return paragraphsOf(block, desk)
  })
}

const isBreak = ({ type }: SourceInline) => type === 'break'

function paragraphsOf(block: SourceParagraph, desk: Desk): SourceParagraph[] {
  const { text } = desk.source
  const parts: SourceInline[][] = [[]]
  let waiting: SourceInline[] = []
  for (const [index, inline] of block.inlines.entries()) {
    if (isBreak(inline)) {
      waiting.push(inline)
      continue
    }
    const isFirst = parts.at(-1)?.length === 0
    const isIndented = waiting.length > 0 && indent.test(wordsOf(block.inlines.slice(index, index + 2), text))
    if (isFirst || isIndented) drop()
    if (isIndented && !isFirst) parts.push([])
    parts.at(-1)?.push(...waiting, inline)
    waiting = []
  }
  drop()
  return parts.filter((part) => part.length > 0).map((inlines) => ({ ...block, inlines }))

  function drop(): void {
    desk.claim(
      waiting.flatMap((one) => (one.type === 'break' ? [one] : [])),
      { fate: 'mark', rule: 'line-break' },
    )
    waiting = []
  }
}

/** Two characters wide, as Chinese paragraphs begin. */
const indent = /^[ \u00a0]*(?:\u3000{2}|[\u00a0 ]{4}|\u2003{2})/u
