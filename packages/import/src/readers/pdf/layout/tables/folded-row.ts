import type { Row } from '../../rows/row.ts'

/** The row of a table whose cells have several lines, in the order in which the file has them: each cell as a whole. */
export interface FoldedRow {
  /** The lines of each cell. */
  cells: Row[][]
  /** How many lines of the page it takes. */
  count: number
}

/**
 * The row of so many cells that begins with a line: one of the cells goes on below its first line, and the next stands at the
 * height of that again, behind it. `undefined` where no cell has several lines.
 */
export function foldedRow(
  lines: readonly Row[][],
  { start, columns }: { start: number; columns: number },
): FoldedRow | undefined {
  const cells: Row[][] = []
  let count = 0
  let isFolded = false
  for (const line of lines.slice(start, start + most)) {
    const [first] = line
    const last = cells.at(-1)
    if (!first) break
    if (last && isBelow(first, last) && line.length === 1) {
      last.push(first)
      isFolded = true
    } else if (cells.length === 0 || (cells.length < columns && isBehind(first, cells)))
      cells.push(...line.map((cell) => [cell]))
    else break
    count++
  }
  return isFolded && cells.length === columns ? { cells, count } : undefined
}

/** A cell as one line, as wide as the widest of its own. */
export const extentOfCell = ([first, ...others]: readonly Row[]): Row[] =>
  first
    ? [
        {
          ...first,
          left: Math.min(first.left, ...others.map(({ left }) => left)),
          right: Math.max(first.right, ...others.map(({ right }) => right)),
        },
      ]
    : []

/** Whether a row is the next line of a cell: close below its last one, and beginning, ending or centred with it. */
function isBelow(row: Row, cell: readonly Row[]): boolean {
  const above = cell.at(-1)
  if (!above || row.page !== above.page || Math.abs(row.size - above.size) > 0.6) return false
  const distance = row.base - above.base
  const [left, right] = [row.left - above.left, row.right - above.right]
  const isInLine = [left, right, (left + right) / 2].some((difference) => Math.abs(difference) < 4)
  return distance > row.size * 0.5 && distance < row.size * 1.8 && isInLine
}

/** Whether a row stands at the height of the first line of each cell, and at the right of all. */
const isBehind = (row: Row, cells: readonly Row[][]): boolean =>
  cells.every(
    ([first, ...others]) =>
      first !== undefined &&
      first.page === row.page &&
      Math.abs(first.base - row.base) < first.size * 0.5 &&
      [first, ...others].every(({ right }) => right < row.left),
  )

/** Lines of a page that one row takes. */
const most = 12
