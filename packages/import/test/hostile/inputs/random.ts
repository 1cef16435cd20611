import fc from 'fast-check'

export interface Random {
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number
}

/** The same numbers for the same seed, everywhere. */
export function random(seed: number): Random {
  const numbers = fc.sample(fc.noBias(fc.nat()), { seed, numRuns: 300 })
  let next = 0
  return { below: (end) => (numbers[next++ % numbers.length] ?? 0) % end }
}
