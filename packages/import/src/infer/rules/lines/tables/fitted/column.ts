import type { Kind, Stretch } from './pieces/stretch.ts'

/** What is known of a column by its cells so far; the name counts for its width alone. */
export interface Column {
  /** Of its widest line, in ems. */
  widest: number
  /** How wide a line with what had no room on it would have been, in ems: the least of all that were broken. */
  limit: number
  /** The last of them. */
  cells: readonly Stretch[]
  /** How many of all are of each kind. */
  kinds: Readonly<Record<Kind, number>>
  hasSentence: boolean
}

export const noColumn: Column = {
  widest: 0,
  limit: Number.POSITIVE_INFINITY,
  cells: [],
  kinds: { words: 0, number: 0, both: 0 },
  hasSentence: false,
}

/** The column with one cell more, of which the first is its name. */
export function withCell(column: Column, cell: Stretch, { isName }: { isName: boolean }): Column {
  const widths = { widest: Math.max(column.widest, cell.widest), limit: Math.min(column.limit, cell.limit) }
  if (isName) return { ...column, ...widths }
  return {
    ...widths,
    cells: [...column.cells.slice(1 - mostCells), cell],
    kinds: { ...column.kinds, [cell.kind]: column.kinds[cell.kind] + 1 },
    hasSentence: column.hasSentence || cell.hasSentence,
  }
}

/** What stands further up says no more. */
const mostCells = 8
