import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { numberForm } from '../../../words/numbers/number-form.ts'

/** A line of what may be a list of contents. */
export interface ContentsEntry {
  words: string
  /** Entries of one depth are set in one way. */
  kind: string
}

/** The lines of a block; none of a picture, a table of figures, or code. */
export function contentsEntries(block: SourceBlock, text: string, depth = 0): ContentsEntry[] {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block, { text, depth })
    case 'list':
      return block.items.flatMap((item) => item.flatMap((one) => contentsEntries(one, text, depth + 1)))
    case 'quote':
      return block.blocks.flatMap((one) => contentsEntries(one, text, depth))
    case 'table':
      return block.rows.flatMap((row) =>
        row.flatMap((inlines) => linesOf({ type: 'paragraph', inlines, look: {} }, { text, depth })),
      )
    default:
      return []
  }
}

function linesOf(
  { inlines, look, lineLooks = [], level }: SourceParagraph,
  { text, depth }: { text: string; depth: number },
): ContentsEntry[] {
  return wordsOf(inlines, text)
    .split('\n')
    .flatMap((line, index): ContentsEntry[] => {
      if (!/[\p{L}\p{N}]/u.test(line)) return []
      const { size = '', bold = false } = lineLooks[index] ?? look
      const isIndented = /^[\s　]/u.test(line)
      const hasPage = /[\s.…·⋯]\d+\s*$/u.test(line)
      const kind = [depth, level, size, bold, isIndented, hasPage, numberForm(line.trim())].join(' ')
      return [{ words: line, kind }]
    })
}
