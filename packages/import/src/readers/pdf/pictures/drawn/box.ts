import { type Matrix, place } from '../../page/matrix.ts'

/** A rectangle on a page, in points from its left and its top. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The smallest box around a rectangle that a matrix puts on the page. */
export function boxOf(
  matrix: Matrix,
  [minX, minY, maxX, maxY]: readonly [number, number, number, number],
): Box {
  const corners = [
    place(matrix, minX, minY),
    place(matrix, maxX, minY),
    place(matrix, minX, maxY),
    place(matrix, maxX, maxY),
  ]
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** What two boxes have in common; of no width or height where that is nothing. */
export function common(one: Box, other: Box): Box {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)]
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  }
}

export const widthOf = ({ left, right }: Box): number => right - left

export const heightOf = ({ top, bottom }: Box): number => bottom - top
