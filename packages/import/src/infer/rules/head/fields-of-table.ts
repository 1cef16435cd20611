import type { SourceParagraph, SourceTable } from '../../../source/blocks.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'
import { fieldsOfLine } from '../makers/fields-of-line.ts'
import { dateline } from './dateline.ts'

/** The fields of a masthead whose number, date and publisher are set in the cells of a table; `undefined` of any other. */
export function fieldsOfTable({ rows, caption }: SourceTable, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const cells = rows.flat().map((inlines): SourceParagraph => ({ type: 'paragraph', inlines, look: {} }))
  const isEmpty = ({ inlines }: SourceParagraph) => wordsOf(inlines, text).trim() === ''
  const full = cells.filter((cell) => !isEmpty(cell))
  const isField = (cell: SourceParagraph) => {
    const words = wordsOf(cell.inlines, text)
    const isDated = numberPattern.test(words) || dateOf(words) !== undefined
    return words.length <= 60 && (isDated || fieldsOfLine(cell, text) !== undefined)
  }
  if (caption || full.length === 0 || !full.every(isField)) return undefined
  for (const { inlines } of cells.filter(isEmpty)) {
    desk.claim(rangesOfInlines(inlines), { fate: 'dropped', rule: 'blank' })
  }
  return full.flatMap((cell) => dateline(cell, desk) ?? fieldsOfLine(cell, text) ?? [cell])
}
