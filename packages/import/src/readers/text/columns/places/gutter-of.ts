import { edgeOf, long, type Row, type Stretch, standsAt } from './row.ts'

/**
 * Where the right of two columns begins: where many long stretches begin that stand beside long ones, and few lines go over.
 * Either may be parted again.
 *
 * @param before Where it begins on the page before, so that fewer lines say it on the last one.
 */
export function gutterOf(rows: readonly Row[], before?: number): number | undefined {
  const isNear = (start: number) => before !== undefined && Math.abs(start - before) <= mostWobble
  const edge = edgeOf(rows)
  const isAtRight = ({ start, width }: Stretch) => start >= edge + narrowest && width >= long
  const edges = edgesOf(rows, { isAtRight, isNear })
  const isClear = (start: number) => {
    const isLeft = (row: Row | undefined) =>
      row?.stretches.some(({ end, width }) => end < start && width >= long)
    const isRight = (row: Row | undefined) =>
      row?.stretches.some((one) => standsAt(one, start) && one.width >= long)
    // Lines of columns that are not set line by line stand in turn.
    const isBeside = (row: Row, index: number) =>
      isLeft(row) && [-1, 0, 1].some((by) => isRight(rows[index + by]))
    const beside = rows.filter(isBeside)
    const [first, last] = [rows.findIndex(isBeside), rows.findLastIndex(isBeside)]
    const over = rows
      .slice(first, last + 1)
      .filter(({ stretches }) => stretches.some((one) => !standsAt(one, start) && one.end > start))
    return beside.length >= (isNear(start) ? leastOnLast : leastBeside) && over.length * 6 < rows.length
  }
  // Characters of two widths move the right column to and fro in some texts.
  const isSteady = (one: Stretch) => edges.some((edge) => Math.abs(one.start - edge) <= mostWobble)
  const atRight = rows.flatMap(({ stretches }) =>
    stretches.filter((one, index) => isAtRight(one) && (index > 0 || isSteady(one))).slice(-1),
  )
  return atRight.filter(isSteady).length >= atRight.length * 0.7 ? edges.find(isClear) : undefined
}

/** Where most of them begin, or a little farther in: first lines and items stand in. */
function edgesOf(
  rows: readonly Row[],
  { isAtRight, isNear }: { isAtRight: (one: Stretch) => boolean; isNear: (start: number) => boolean },
): number[] {
  const counts = new Map<number, number>()
  for (const { stretches } of rows) {
    for (const [index, one] of stretches.entries()) {
      const isLeft = index === 0 && stretches.length > 1
      if (isAtRight(one) && !isLeft && !one.isPushed) counts.set(one.start, (counts.get(one.start) ?? 0) + 1)
    }
  }
  const near = (start: number) => {
    let sum = 0
    for (let one = start; one <= start + mostIndent; one++) sum += counts.get(one) ?? 0
    return sum
  }
  const found: number[] = []
  for (const start of [...counts.keys()].sort((one, other) => near(other) - near(one) || one - other)) {
    const isClear =
      (counts.get(start) ?? 0) >= leastAtRight ||
      near(start) >= leastNear ||
      (isNear(start) && near(start) >= leastOnLast)
    if (found.length === mostEdges) break
    if (isClear && found.every((edge) => Math.abs(edge - start) >= narrowest)) found.push(start)
  }
  return found
}

/** No page has as many columns. */
const mostEdges = 8

/** In characters: no column is narrower. */
const narrowest = 14

/** In characters. */
const mostIndent = 5

const mostWobble = 6

const leastOnLast = 1
const leastAtRight = 4
const leastNear = 6
const leastBeside = 3
