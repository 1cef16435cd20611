import type { Row } from './row.ts'

/**
 * Where the right column begins: where many long stretches begin that stand beside long ones, and few lines go over.
 *
 * @param before Where it begins on the page before, so that fewer lines say it on the last one.
 */
export function gutterOf(rows: readonly Row[], before?: number): number | undefined {
  const counts = new Map<number, number>()
  for (const { stretches } of rows) {
    const last = stretches.at(-1)
    if (last && last.start >= narrowest && last.width >= long)
      counts.set(last.start, (counts.get(last.start) ?? 0) + 1)
  }
  const isNear = (start: number) => before !== undefined && Math.abs(start - before) <= mostWobble
  const start = edgeOf(counts, isNear)
  if (start === undefined) return undefined
  const beside = rows.filter(
    ({ stretches }) =>
      stretches.some(({ end, width }) => end < start && width >= long) &&
      stretches.some((one) => one.start >= start - 1 && one.width >= long),
  )
  const over = rows.filter(({ stretches }) =>
    stretches.some((one) => one.start < start - 1 && one.end > start),
  )
  // Characters of two widths move the right column to and fro in some texts.
  const atRight = rows.filter(({ stretches }) => isAtRight(stretches.at(-1)))
  const steady = atRight.filter(
    ({ stretches }) => Math.abs((stretches.at(-1)?.start ?? 0) - start) <= mostWobble,
  )
  const isClear = steady.length >= atRight.length * 0.7 && over.length * 6 < rows.length
  return beside.length >= (isNear(start) ? leastOnLast : leastBeside) && isClear ? start : undefined
}

/** Where most of them begin, or a little farther in: first lines and items stand in. */
function edgeOf(
  counts: ReadonlyMap<number, number>,
  isNearBefore: (start: number) => boolean,
): number | undefined {
  const near = (start: number) =>
    [...counts].reduce(
      (sum, [one, times]) => sum + (one >= start && one <= start + mostIndent ? times : 0),
      0,
    )
  const [most] = [...counts.keys()].sort((one, other) => near(other) - near(one) || one - other)
  if (most === undefined) return undefined
  const isClear = (counts.get(most) ?? 0) >= leastAtRight || near(most) >= leastNear
  if (!isClear && isNearBefore(most) && near(most) >= leastOnLast) return most
  return isClear ? most : undefined
}

const isAtRight = (one: { start: number; width: number } | undefined) =>
  one !== undefined && one.start >= narrowest && one.width >= long

/** In characters: no column is narrower. */
const narrowest = 20

/** In ems, of a line of a column. */
const long = 9

/** In characters. */
const mostIndent = 4

const mostWobble = 6

const leastOnLast = 2
const leastAtRight = 4
const leastNear = 6
const leastBeside = 3
