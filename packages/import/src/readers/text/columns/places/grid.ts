import { gutterOf } from './gutter-of.ts'
import { halvesOf, type Row, standsAt } from './row.ts'
import { tableRows } from './table-rows.ts'

/** Where a page, or a column of it, is parted in two, of which either may be parted again. */
export interface Grid {
  gutter: number
  left?: Grid
  right?: Grid
}

/**
 * How the columns of a page stand; `undefined` where no gap goes down it.
 *
 * @param before How those of the page before stand.
 */
export function gridOf(rows: readonly Row[], before: Grid | undefined, depth = 0): Grid | undefined {
  if (depth === deepest) return undefined
  const tables = tableRows(rows)
  const ofText = rows.filter((row) => !tables.has(row))
  const gutter = gutterOf(ofText, before?.gutter)
  if (gutter === undefined) return undefined
  const halves = ofText.filter((row) => !goesOver(row, gutter)).map((row) => halvesOf(row, gutter))
  const left = gridOf(
    halves.flatMap((half) => half.left ?? []),
    before?.left,
    depth + 1,
  )
  const right = gridOf(
    halves.flatMap((half) => half.right ?? []),
    before?.right,
    depth + 1,
  )
  return { gutter, ...(left && { left }), ...(right && { right }) }
}

export const goesOver = ({ stretches }: Row, gutter: number): boolean =>
  stretches.some((one) => !standsAt(one, gutter) && one.end > gutter)

/** Four columns are parted twice, or thrice. */
const deepest = 3
