import type { Pair } from '../survey/pairs.ts'
import type { Settings } from '../tables/settings.ts'

/** Whether the query is signed in one of the known ways. */
export function isSigned(pairs: readonly Pair[], { signatures }: Settings): boolean {
  let present: Set<string> | undefined
  for (const { name, equals, end } of pairs) {
    if (name !== '' && equals < end && signatures.names.has(name)) {
      present ??= new Set()
      present.add(name)
    }
  }
  return present !== undefined && signatures.rows.some((names) => names.every((name) => present.has(name)))
}
