import type { SourceParagraph } from '../../../source/blocks.ts'
import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** The lines of a paragraph, and what stands between them. */
export interface Lines {
  lines: SourceParagraph[]
  /** Says that the breaks between the lines are gone. */
  claimBreaks: (desk: Desk) => void
}

/** A paragraph as many as its lines; whoever takes them has to claim the breaks. */
export function splitLines({ lineLooks: _, ...block }: SourceParagraph, text: string): Lines {
  const lines: SourceParagraph[] = []
  const breaks: ReturnType<typeof rangesOfInlines> = []
  let rest = block.inlines
  for (const words of wordsOf(rest, text).split('\n').slice(0, -1)) {
    const [line, behind] = splitInlines(rest, { at: words.length, text })
    const [lineBreak, next] = splitInlines(behind, { at: 1, text })
    lines.push({ ...block, inlines: line })
    breaks.push(...rangesOfInlines(lineBreak))
    rest = next
  }
  lines.push({ ...block, inlines: rest })
  return { lines, claimBreaks: (desk) => desk.claim(breaks, { fate: 'dropped', rule: 'line-break' }) }
}
