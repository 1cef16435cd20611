import type { Stroke } from '../page/drawings-of.ts'
import type { Row } from './row.ts'

/** The rows below which a line is drawn, said to have one. */
export const withRules = (rows: readonly Row[], strokes: readonly Stroke[]): Row[] => {
  const level = strokes.filter(({ left, right, top, bottom }) => right - left > bottom - top)
  return rows.map((row) => {
    const below = level.filter((stroke) => isBelow(stroke, row))
    if (below.length === 0) return row
    return { ...row, hasRule: true, ...(below.every((stroke) => isClear(stroke, row)) && { isClosed: true }) }
  })
}

/** Whether a line stands off the letters, and so does not underline them, and goes on where they end or further. */
const isClear = ({ right, top }: Stroke, row: Row): boolean =>
  top > row.base + row.size * 0.3 && right > row.right - row.size / 2

/** Close below the letters, from where they begin at the latest, and over half of them at least. */
const isBelow = ({ left, right, top }: Stroke, row: Row): boolean =>
  top > row.base - row.size * 0.1 &&
  top < row.base + row.size &&
  left < row.left + row.size / 2 &&
  right > (row.left + row.right) / 2
