import type { Stroke } from '../../page/drawings-of.ts'

/** The lines of a table by their places, from the left and from the top. */
export interface Grid {
  columns: number[]
  rows: number[]
}

/** The tables that lines draw: such as touch, with two columns and two rows at least between them. */
export function gridsOf(strokes: readonly Stroke[]): Grid[] {
  return groupsOf(strokes)
    .map((group) => ({
      columns: placesOf(group.filter(isUpright).map(({ left, right }) => (left + right) / 2)),
      rows: placesOf(
        group.filter((stroke) => !isUpright(stroke)).map(({ top, bottom }) => (top + bottom) / 2),
      ),
    }))
    .filter(({ columns, rows }) => columns.length > 2 && rows.length > 2)
}

const isUpright = ({ left, right, top, bottom }: Stroke) => bottom - top > right - left

/** Lines that touch one another, directly or through others. */
function groupsOf(strokes: readonly Stroke[]): Stroke[][] {
  const left = new Set(strokes)
  const groups: Stroke[][] = []
  for (const first of strokes) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group) {
      for (const other of left) {
        if (!touch(one, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

const touch = (one: Stroke, other: Stroke): boolean =>
  one.left <= other.right + near &&
  other.left <= one.right + near &&
  one.top <= other.bottom + near &&
  other.top <= one.bottom + near

/** In points. */
const near = 2

function placesOf(values: readonly number[]): number[] {
  const places: number[] = []
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = places.at(-1)
    if (last === undefined || value - last > near * 2) places.push(value)
  }
  return places
}
