import type { Entry } from '../entries/entry.ts'
import type { Pattern } from '../grammar/patterns.ts'
import { random } from '../random.ts'

export interface CeilingCase {
  entry: string
  pattern: string
  place: string
}

/** Every pattern at every place of every entry. */
export function cases(entries: readonly Entry[], patterns: readonly Pattern[]): CeilingCase[] {
  return entries.flatMap(({ name: entry, places }) =>
    Object.keys(places).flatMap((place) => patterns.map(({ name: pattern }) => ({ entry, pattern, place }))),
  )
}

/** The same in an order that the seed decides. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const { below } = random(seed)
  const result = [...list]
  for (let index = result.length - 1; index > 0; index--) {
    const other = below(index + 1)
    ;[result[index], result[other]] = [result[other] as T, result[index] as T]
  }
  return result
}
