import type { SourceParagraph, SourceTable } from '../../../source/blocks.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** The cells of a table that hold something, as paragraphs, where all of them pass; the others are dropped. */
export function cellsOf(
  { rows, caption }: SourceTable,
  { desk, isFitting }: { desk: Desk; isFitting: (cells: readonly SourceParagraph[]) => boolean },
): SourceParagraph[] | undefined {
  const cells = rows.flat().map((inlines): SourceParagraph => ({ type: 'paragraph', inlines, look: {} }))
  const isEmpty = ({ inlines }: SourceParagraph) => wordsOf(inlines, desk.source.text).trim() === ''
  const full = cells.filter((cell) => !isEmpty(cell))
  if (caption || full.length === 0 || !isFitting(full)) return undefined
  desk.claim(
    cells.filter(isEmpty).flatMap(({ inlines }) => rangesOfInlines(inlines)),
    { fate: 'dropped', rule: 'blank' },
  )
  return full
}
