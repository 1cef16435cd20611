/** The middle value, or the mean of the two in the middle. `values` holds at least one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the given share of the values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('Cannot take a quantile of no values; expected at least one')
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

/** Round by round, so that what slows the whole machine for a moment slows both. */
export function ratios(values: readonly number[], floor: readonly number[]): number[] {
  return values.map((value, round) => value / floor[round]!)
}
