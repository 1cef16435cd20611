import { isDeepStrictEqual } from 'node:util'
import type { Entry, Work } from './entries/entry.ts'
import { CEILING, isTooLong } from './is-too-long.ts'
import { processorTime } from './processor-time.ts'

/** What goes wrong when an entry is given an input, one sentence each; `undefined` where it is no input of the entry. */
export function failuresOf({ open }: Entry, input: unknown): string[] | undefined {
  try {
    const work = open(input)
    return work && failuresIn(work)
  } catch (error) {
    return [`it throws ${firstLine(error)}`]
  }
}

function failuresIn({ run, broken }: Work): string[] {
  const results: unknown[] = []
  let least = processorTime(() => results.push(run()))
  for (let round = 0; round < 2 && (round === 0 || least > CEILING); round++) {
    least = Math.min(
      least,
      processorTime(() => results.push(run())),
    )
  }
  const [first, second] = results
  return [
    ...new Set(broken(first)),
    ...(isDeepStrictEqual(first, second) ? [] : ['the second result differs']),
    ...(isTooLong(least) ? [`it takes ${Math.round(least)} ms`] : []),
  ]
}

const firstLine = (error: unknown) => String(error).split('\n')[0]?.slice(0, 200)
