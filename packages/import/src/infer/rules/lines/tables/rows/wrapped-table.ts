import type { SourceInline } from '../../../../../source/inlines.ts'
import type { Desk } from '../../../../desk/desk.ts'
import { cellsBetween } from '../cells-between.ts'
import type { FoundTable } from '../found-table.ts'
import type { Lines } from '../measure-line.ts'
import { type Part, wrappedRows } from './wrapped-rows.ts'

/** The table of which cells go over several lines, if one begins here. */
export function wrappedTable(
  lines: Lines,
  { index, desk }: { index: number; desk: Desk },
): FoundTable | undefined {
  const rows = wrappedRows(lines, { index, text: desk.source.text })
  if (rows.length === 0) return undefined
  return {
    taken: rows.flat().map(({ line }) => line),
    rows: () => rows.map((row) => joinedCells(row, desk)),
  }
}

/** The last cell of a line goes on with the first of the next. */
function joinedCells(row: readonly Part[], desk: Desk): SourceInline[][] {
  const cells: SourceInline[][] = []
  for (const { line, gaps } of row) {
    const [first = [], ...others] = cellsBetween(line, { gaps, desk })
    const last = cells.pop()
    cells.push(last ? [...last, ...first] : first, ...others)
  }
  return cells
}
