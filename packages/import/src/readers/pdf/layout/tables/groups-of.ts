import type { Stroke } from '../../page/drawings-of.ts'

/** Lines that touch one another, directly or through others. */
export function groupsOf(strokes: readonly Stroke[]): Stroke[][] {
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
