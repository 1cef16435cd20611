import type { Work } from '../entries/entry.ts'
import { CEILING, isTooLong } from '../is-too-long.ts'
import { processorTime } from '../processor-time.ts'
import { grows, NOISE, squareIn } from './grows.ts'

/** Characters of what is repeated: those that are held to a ceiling, and longer ones to see how a growth goes on. */
export const sizes = [12_000, 24_000, 48_000, 96_000, 192_000] as const

const HELD = 3

/** Times of work in milliseconds of the processor, one for each size, and what is wrong with them. */
export interface Measured {
  times: number[]
  failures: string[]
}

/** How long a piece of work takes, in milliseconds of the processor. */
export type Clock = (work: () => unknown) => number

/** Milliseconds of the processor after which a failure is believed. */
const LONG_ENOUGH = 4000

/** Milliseconds from which a square of the longest text would take too long to measure. */
const SOON = 250

/**
 * Measures a text at each size. A growth is a failure when it goes on: what is collected as garbage makes one step,
 * and a square makes one at every doubling. `undefined` where a text that is held to a ceiling is no input.
 */
export function measure(
  workFor: (size: number) => Work | undefined,
  clock: Clock = processorTime,
): Measured | undefined {
  const held = sizes.slice(0, HELD).flatMap((size) => workFor(size) ?? [])
  if (held.length < HELD) return undefined
  const times = bestOf(held, clock)
  const slow = times.filter(isTooLong).map((time) => `takes ${Math.round(time)} ms, and may take ${CEILING}`)
  if (slow.length > 0 || !grows(times)) return { times, failures: slow }
  const beyond = sizes.slice(HELD, Math.max(...times) > SOON ? HELD + 1 : sizes.length)
  // One after the other: long inputs that stay alive beside each other make garbage dear.
  const longer = [
    ...times,
    ...beyond.flatMap((size) =>
      bestOf(
        [workFor(size)].flatMap((work) => work ?? []),
        clock,
      ),
    ),
  ]
  const growth = squareIn(longer)
  return {
    times: longer,
    failures: growth === undefined ? [] : [`takes ${growth.toFixed(1)} times as long for twice the text`],
  }
}

/** The best of three of each; and again while they seem to grow, as a busy machine only ever adds. */
function bestOf(works: readonly Work[], clock: Clock): number[] {
  let taken = 0
  const measureAll = () =>
    works.map(({ run }) => {
      const time = clock(run)
      taken += time
      return time
    })
  let times = measureAll()
  if (Math.max(...times) <= NOISE) return times
  for (let round = 1; round < 9 && (round < 3 || grows(times) || Math.max(...times) > CEILING); round++) {
    if (taken > LONG_ENOUGH) break
    times = measureAll().map((time, index) => Math.min(times[index] ?? 0, time))
  }
  return times
}
