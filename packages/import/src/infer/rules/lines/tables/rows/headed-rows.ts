import type { LineBlock } from '../../../../../lines/line.ts'
import type { SourceInline } from '../../../../../source/inlines.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Desk } from '../../../../desk/desk.ts'
import { cellsBetween } from '../cells-between.ts'
import { gapsIn } from '../count-cells.ts'
import type { FoundTable } from '../found-table.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { brokenNames } from '../names/broken-names.ts'
import { rowsFrom } from './rows-from.ts'

/** Whole rows below names on several lines. */
export function headedRows(
  lines: Lines,
  { index, desk }: { index: number; desk: Desk },
): FoundTable | undefined {
  const head = brokenNames(lines, { index, text: desk.source.text })
  const rows = head ? rowsFrom(lines, { index: index + head.lines.length, how: 'plain' }) : []
  if (!head || rows.length < leastSize.rows) return undefined
  return {
    taken: [...head.lines, ...rows.flat()],
    rows: () => {
      const parts = head.lines.flatMap((line) => cellsOf(line, desk))
      return [
        head.names.map((name) => name.flatMap((at) => parts[at] ?? [])),
        ...rows.map((row) => row.flatMap((line) => cellsOf(line, desk))),
      ]
    },
  }
}

const cellsOf = (line: LineBlock, desk: Desk): SourceInline[][] =>
  cellsBetween(line, { gaps: gapsIn(wordsOf(line.inlines, desk.source.text), 'plain'), desk })
