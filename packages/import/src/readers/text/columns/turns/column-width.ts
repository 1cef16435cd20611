import type { TextLine } from '../../text-lines.ts'

/**
 * How wide the columns of a page are set, in ems: as wide as most long lines, or as much wider as first lines stand in, where
 * many are; `undefined` where no two have place beside each other.
 */
export function columnWidth(lines: readonly TextLine[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { width } of lines) {
    const rounded = Math.round(width * 2) / 2
    if (rounded >= narrowest) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const near = (width: number) =>
    [width - 0.5, width, width + 0.5].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  const [most] = [...counts.keys()].sort((one, other) => near(other) - near(one) || other - one)
  if (most === undefined) return undefined
  const width = near(most + indent) * 3 >= near(most) ? most + indent : most
  return width <= widest ? width : undefined
}

/** All in ems. */
const narrowest = 11
const widest = 30
const indent = 2
