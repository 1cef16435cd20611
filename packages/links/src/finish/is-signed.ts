import { signatures } from '../data/signatures.ts'
import type { Pair } from '../survey/pairs.ts'

/** Whether the query is signed by one of the known schemes. */
export function isSigned(pairs: readonly Pair[]): boolean {
  known ??= new Set(signatures.flat())
  let seen: Set<string> | undefined
  for (const { name, equals, end } of pairs) {
    if (equals < end && known.has(name)) {
      seen ??= new Set()
      seen.add(name)
    }
  }
  return seen !== undefined && signatures.some((names) => names.every((name) => seen.has(name)))
}

let known: Set<string> | undefined
