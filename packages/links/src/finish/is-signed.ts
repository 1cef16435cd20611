import { signatures } from '../data/signatures.ts'
import type { Pair } from '../survey/pairs.ts'

/** Whether the query is signed in one of the known ways. */
export function isSigned(pairs: readonly Pair[]): boolean {
  signatureNames ??= new Set(signatures.flat())
  let present: Set<string> | undefined
  for (const { name, equals, end } of pairs) {
    if (equals < end && signatureNames.has(name)) {
      present ??= new Set()
      present.add(name)
    }
  }
  return present !== undefined && signatures.some((names) => names.every((name) => present.has(name)))
}

let signatureNames: Set<string> | undefined
