import { asText, type Entry, entry } from '../entries/entry.ts'
import type { Clock } from './measure.ts'

const take = (input: unknown) => ({ input: asText(input) })

/** Entries with a fault each, to see that the measuring finds it. What they answer is the time that they claim to take. */
export const planted: readonly Entry[] = [
  entry({ name: 'linear', take, run: (text) => text.length / 1000 }),
  entry({ name: 'refusing', take: () => undefined, run: () => undefined }),
  entry({ name: 'square', take, run: square }),
  entry({
    name: 'littering',
    take,
    run: () => {
      littered = true
      return 0
    },
  }),
  entry({ name: 'littered', take, run: (text) => (littered ? square(text) : 0) }),
  // Above the ceiling even where the machine is taken for three times as slow as it is.
  entry({ name: 'slow', take, run: () => 4000 }),
  entry({ name: 'dying', take, run: () => hoard() }),
  entry({ name: 'waiting', take, run: () => wait(800) }),
  entry({ name: 'hanging', take, run: () => hang() }),
]

/** Milliseconds that an entry claims: the same on every machine, whatever else it does. */
export const claimed: Clock = (work) => Number(work())

/** What an earlier case left behind in this process. */
let littered = false

function square(text: string): number {
  return (text.length / 1000) ** 2 / 20
}

function hoard(): unknown[] {
  const hoarded: unknown[] = []
  for (;;) hoarded.push(new Array(10_000).fill(0.5))
}

/** Answers late, and works on nothing. */
function wait(milliseconds: number): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  return 0
}

function hang(): never {
  for (;;);
}
