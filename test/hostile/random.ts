export interface Random {
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number
  /** One of these. @throws when there are none */
  pick: <T>(list: readonly T[]) => T
}

/** The same numbers for the same seed, everywhere (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end)
  }
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from.')
    return list[below(list.length)] as T
  }
  return { below, pick }
}
