import type { Stroke } from '../page/drawings-of.ts'
import type { Row } from './row.ts'

/** The rows below which a line is drawn, said to have one. */
export const withRules = (rows: readonly Row[], strokes: readonly Stroke[]): Row[] => {
  const level = strokes.filter(({ left, right, top, bottom }) => right - left > bottom - top)
  return rows.map((row) => (level.some((stroke) => isBelow(stroke, row)) ? { ...row, hasRule: true } : row))
}

/** Close below the letters, from where they begin at the latest, and over half of them at least. */
const isBelow = ({ left, right, top }: Stroke, row: Row): boolean =>
  top > row.base - row.size * 0.1 &&
  top < row.base + row.size &&
  left < row.left + row.size / 2 &&
  right > (row.left + row.right) / 2
