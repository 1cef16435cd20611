import { asText, type Entry, entry } from '../entries/entry.ts'

const take = (input: unknown) => ({ input: asText(input) })

/** Entries with a fault each, to see that the measuring finds it. */
export const planted: readonly Entry[] = [
  entry({ name: 'linear', take, run: (text) => [...text].length }),
  entry({ name: 'refusing', take: () => undefined, run: () => undefined }),
  entry({ name: 'square', take, run: busySquare }),
  entry({
    name: 'littering',
    take,
    run: () => {
      littered = true
    },
  }),
  entry({ name: 'littered', take, run: (text) => (littered ? busySquare(text) : text.length) }),
  entry({ name: 'dying', take, run: () => hoard() }),
]

/** What an earlier case left behind in this process. */
let littered = false

function busySquare(text: string): number {
  return busy((text.length / 1000) ** 2 * 28_000)
}

function busy(rounds: number): number {
  let sum = 0
  for (let round = 0; round < rounds; round++) sum += round % 7
  return sum
}

function hoard(): unknown[] {
  const hoarded: unknown[] = []
  for (;;) hoarded.push(new Array(10_000).fill(0.5))
}
