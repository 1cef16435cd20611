import type { Work } from '../entries/entry.ts'
import { CEILING } from '../failures-of.ts'
import { processorTime } from '../processor-time.ts'

/** Characters of what is repeated. */
export const sizes = [12_000, 24_000, 48_000] as const

/** Times of work in milliseconds of the processor, one for each size, and what is wrong with them. */
export interface Measured {
  times: number[]
  failures: string[]
}

/** Times below this are noise, and their ratios say nothing. */
const NOISE = 50

const MOST_PER_DOUBLING = 2.6

/** Milliseconds after which a failure is believed. */
const LONG_ENOUGH = 8000

/** The best of three at each size; and again while it looks like a failure, as a busy machine only ever adds. */
export function measure(works: readonly Work[]): Measured {
  const start = performance.now()
  let times = works.map(({ run }) => processorTime(run))
  if (Math.max(...times) <= NOISE) return { times, failures: [] }
  for (let round = 1; round < 9 && (round < 3 || failuresOf(times).length > 0); round++) {
    if (performance.now() - start > LONG_ENOUGH) break
    times = works.map(({ run }, index) => Math.min(times[index] ?? 0, processorTime(run)))
  }
  return { times, failures: failuresOf(times) }
}

function failuresOf(times: number[]): string[] {
  return times.flatMap((time, index) => {
    const before = Math.max(times[index - 1] ?? 0, 1)
    const failures: string[] = []
    if (time > CEILING) failures.push(`takes ${Math.round(time)} ms, and may take ${CEILING}`)
    if (index > 0 && time > NOISE && time > before * MOST_PER_DOUBLING) {
      failures.push(`takes ${(time / before).toFixed(1)} times as long for twice the text`)
    }
    return failures
  })
}
