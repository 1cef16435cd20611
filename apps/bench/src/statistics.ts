import { found } from './found.ts'

/** The middle value, or the mean of the two in the middle. `values` holds at least one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the given share of the values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) {
    throw new RangeError(
      `Cannot take the quantile ${share} of ${values.length} values; expected at least one, and a share from 0 to 1`,
    )
  }
  return below + (above - below) * (place - Math.floor(place))
}

/** Round by round, so that what slows the whole machine for a moment slows both. */
export function ratios(values: readonly number[], floor: readonly number[]): number[] {
  return values.map((value, round) => value / found(floor[round], `round ${round} of the floor`))
}
