import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import type { Grid } from './grid.ts'
import { halvesOf, type Row } from './row.ts'
import { isTitleRow } from './zone-starts.ts'

/**
 * The rows behind white space over all columns with which these begin anew: where lines break off above it, what goes on
 * with them stands at the top of the next column, not below it.
 */
export function bandStarts(
  rows: readonly Row[],
  { isOver, grid }: { isOver: (index: number) => boolean; grid: Grid },
): number[] {
  const found: number[] = []
  let above: Row[][] | undefined
  let band: { start: number; columns: Row[][]; isTitled: boolean } | undefined
  const close = () => {
    if (above && band && (band.isTitled || isAnew(above, band.columns))) found.push(band.start)
    above = band?.columns
    band = undefined
  }
  rows.forEach((row, index) => {
    if (isOver(index)) {
      close()
      above = undefined
      return
    }
    if (row.line.gap >= leastGap) close()
    band ??= {
      start: index,
      columns: Array.from({ length: columnsOf(grid) }, () => []),
      isTitled: row.line.gap >= widestGap && isTitleRow(row) && !halvesOf(row, grid.gutter).right,
    }
    place(row, { grid, columns: band.columns, from: 0 })
  })
  close()
  return found
}

/** Blank lines. */
const leastGap = 2

/** Blank lines: a title alone below so many stands over all columns. */
const widestGap = 3

const columnsOf = (grid: Grid | undefined): number =>
  grid ? columnsOf(grid.left) + columnsOf(grid.right) : 1

/** Puts the parts of a row into the columns of the page. */
function place(
  row: Row,
  { grid, columns, from }: { grid: Grid | undefined; columns: readonly Row[][]; from: number },
): void {
  if (!grid) {
    columns[from]?.push(row)
    return
  }
  const { left, right } = halvesOf(row, grid.gutter)
  if (left) place(left, { grid: grid.left, columns, from })
  if (right) place(right, { grid: grid.right, columns, from: from + columnsOf(grid.left) })
}

/** Whether lines break off less often where the columns above are read before those below than where each goes down the page. */
function isAnew(above: readonly Row[][], below: readonly Row[][]): boolean {
  const down = above.flatMap((column, index) => [...column, ...(below[index] ?? [])])
  const anew = [...above.flat(), ...below.flat()]
  const measures = new Map(
    above.flatMap((column, index) => {
      const rows = [...column, ...(below[index] ?? [])]
      const measure = rows.reduce((most, { line }) => Math.max(most, line.width), 0)
      return rows.map((row) => [row, measure])
    }),
  )
  const breaks = (order: readonly Row[]) =>
    order.filter((row, index) => {
      const before = order[index - 1]
      return before && isBroken(before, row, measures.get(before) ?? 0)
    }).length
  return breaks(anew) < breaks(down)
}

/** Whether a full line breaks off in a sentence above what begins one, or goes on above nothing that it ends. */
function isBroken(above: Row, below: Row, measure: number): boolean {
  const isOpen = !endsSentence(above.words) && above.line.width > measure * 0.75
  if (isOpen) return isTitleRow(below) || startsBlock(below.words) || /^[\p{Lu}“—]/u.test(below.words)
  return endsSentence(above.words) && /^\p{Ll}/u.test(below.words)
}
