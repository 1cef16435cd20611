import type { LineBlock } from '../../../../lines/line.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { cellsBetween } from './cells-between.ts'
import { cutAt } from './count-cells.ts'
import { isSurelyTable } from './is-surely-table.ts'
import type { NamedRow } from './rows/named-rows.ts'

export interface FoundTable {
  /** The lines of it, in their order. */
  taken: LineBlock[]
  /** Lines that stand among them: they go below the table. */
  between?: LineBlock[]
  /** That nothing else has this form: a number in every row below the names. */
  isSure?: boolean
  /** What stands between the cells is claimed only where they become some. */
  rows: () => SourceInline[][][]
}

/** A table whose rows are lines of which the white space between cells is known. */
export function ofNamed(rows: readonly NamedRow[], desk: Desk): FoundTable {
  return {
    taken: rows.map(({ line }) => line),
    isSure: isSurelyTable(
      rows.map(({ line, gaps, isBlankFirst }) => [
        ...(isBlankFirst ? [''] : []),
        ...cutAt(wordsOf(line.inlines, desk.source.text), gaps),
      ]),
    ),
    rows: () =>
      rows.map(({ line, gaps, isBlankFirst }) => [
        ...(isBlankFirst ? [[]] : []),
        ...cellsBetween(line, { gaps, desk }),
      ]),
  }
}
