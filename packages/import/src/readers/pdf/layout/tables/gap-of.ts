import type { Row } from '../../rows/row.ts'

/** How far the last line of a row of cells and the first of the next are apart, in points. */
export const gapOf = (above: readonly Row[][], cells: readonly Row[][]): number =>
  Math.min(...cells.flat().map(({ base }) => base)) - Math.max(...above.flat().map(({ base }) => base))
