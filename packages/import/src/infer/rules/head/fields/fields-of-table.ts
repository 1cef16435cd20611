import type { SourceParagraph, SourceTable } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { saysWhen } from '../../../words/fields/says-when.ts'
import { cellsOf } from '../../imprint/cells-of.ts'
import { fieldsOfLine } from '../../imprint/fields/fields-of-line.ts'
import { dateline } from './dateline.ts'
import { labelledRows } from './labelled-rows.ts'

/** The fields of a masthead whose number, date and publisher are set in the cells of a table; `undefined` of any other. */
export function fieldsOfTable(table: SourceTable, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const named = labelledRows(table, desk)
  if (named) return named
  const cells = cellsOf(table, { desk, isFitting: (all) => all.every((cell) => isFieldCell(cell, text)) })
  return cells?.flatMap((cell) => dateline(cell, desk) ?? fieldsOfLine(cell, text) ?? [cell])
}

/** Whether a cell says a number, a date or who made the issue. */
export function isFieldCell(cell: SourceParagraph, text: string): boolean {
  const words = wordsOf(cell.inlines, text)
  return words.length <= longest && (saysWhen(words) || fieldsOfLine(cell, text) !== undefined)
}

/** In characters. */
const longest = 60
