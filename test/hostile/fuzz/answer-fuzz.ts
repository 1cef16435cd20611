import { type Entry, entryNamed } from '../entries/entry.ts'
import { failuresOf } from '../failures-of.ts'
import type { TakeCoverage } from './coverage.ts'

export interface FuzzQuestion {
  entry: string
  inputs: unknown[]
}

export interface FuzzAnswer {
  /** The failures of each input. */
  failures: string[][]
  /** Numbers of the inputs that reach code which none before them reached. */
  fresh: number[]
  /** Characters of our code that all inputs until now have reached. */
  reached: number
}

/** Tries inputs of one entry, and tells which of them reach new code. */
export function answerFuzz(
  entries: readonly Entry[],
  takeCoverage: TakeCoverage,
): (question: FuzzQuestion) => FuzzAnswer {
  const reached: Reached = { code: new Uint8Array(), size: 0 }
  return ({ entry: name, inputs }) => {
    const entry = entryNamed(name, entries)
    const run = (input: unknown) => failuresOf(entry, input) ?? []
    takeCoverage()
    const failures = inputs.map(run)
    const numbers = inputs.map((_, index) => index)
    const fresh = freshIn(numbers, takeCoverage(), {
      reached,
      again: (some) => {
        for (const index of some) run(inputs[index])
        return takeCoverage()
      },
    })
    return { failures, fresh, reached: reached.size }
  }
}

/** Only the failures, without a look at what is reached. */
export function answerFailures(entries: readonly Entry[]): (question: FuzzQuestion) => string[][] {
  return ({ entry: name, inputs }) => {
    const entry = entryNamed(name, entries)
    return inputs.map((input) => failuresOf(entry, input) ?? [])
  }
}

/** The code that was reached, a 1 for each character of it, and how many these are. */
interface Reached {
  code: Uint8Array
  size: number
}

interface Search {
  reached: Reached
  again: (numbers: number[]) => Uint8Array
}

/** Halves a batch that reaches new code until the inputs that do so are found: coverage costs more than they do. */
function freshIn(numbers: number[], ran: Uint8Array, search: Search): number[] {
  const { reached, again } = search
  if (!ran.some((value, at) => value > (reached.code[at] ?? 0))) return []
  if (numbers.length <= 1) {
    add(reached, ran)
    return numbers
  }
  const middle = numbers.length >> 1
  return [numbers.slice(0, middle), numbers.slice(middle)].flatMap((half) =>
    freshIn(half, again(half), search),
  )
}

function add(reached: Reached, ran: Uint8Array): void {
  const code = Uint8Array.from(ran, (value, at) => value | (reached.code[at] ?? 0))
  reached.code = code
  reached.size = code.reduce((sum, value) => sum + value, 0)
}
