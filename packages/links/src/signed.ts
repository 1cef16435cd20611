import { readPairs } from './clean-pairs.ts'
import { signatures } from './data/signatures.ts'

/** Whether the query at `question` is signed by one of the known schemes. */
export function isSigned(text: string, question: number): boolean {
  const hash = text.indexOf('#', question)
  const pairs = readPairs(text, question + 1, hash < 0 ? text.length : hash)
  const table = signatureNames()
  let seen: Set<string> | undefined
  for (const { name, equals, end } of pairs) {
    if (equals < end && table.has(name)) {
      seen ??= new Set()
      seen.add(name)
    }
  }
  return seen !== undefined && signatures.some(({ names }) => names.every((name) => seen.has(name)))
}

let known: Set<string> | undefined

function signatureNames(): Set<string> {
  known ??= new Set(signatures.flatMap(({ names }) => names))
  return known
}
