import type { Entry } from '../entries/entry.ts'
import { type EntryFuzz, type FuzzEntryOptions, fuzzEntry } from './fuzz-entry.ts'

interface FuzzOptions extends FuzzEntryOptions {
  /** Milliseconds for all entries together. */
  within: number
  /** Told every ten seconds how far it is. */
  say: (line: string) => void
}

/** Gives each entry the same time, and the number of failures that were found. */
export async function runFuzz(
  entries: readonly Entry[],
  { within, say, ...options }: FuzzOptions,
): Promise<number> {
  const all = entries.map((entry) => ({ fuzz: fuzzEntry(entry, options), spent: 0 }))
  const start = performance.now()
  let told = start
  try {
    while (performance.now() - start < within) {
      const turn = all.reduce((least, other) => (other.spent < least.spent ? other : least))
      const begun = performance.now()
      await turn.fuzz.round()
      turn.spent += performance.now() - begun
      if (performance.now() - told > 10_000) {
        told = performance.now()
        for (const { fuzz, spent } of all) say(describe(fuzz, spent))
      }
    }
    for (const { fuzz, spent } of all) say(describe(fuzz, spent))
  } finally {
    for (const { fuzz } of all) fuzz.stop()
  }
  return all.reduce((sum, { fuzz }) => sum + fuzz.progress.failed, 0)
}

function describe({ name, progress }: EntryFuzz, spent: number): string {
  const { inputs, kept, reached, failed } = progress
  const pace = Math.round(inputs / Math.max(spent / 1000, 0.001))
  return `${name}: ${inputs} inputs, ${pace} a second; ${kept} kept, which reach ${Math.round(reached / 1000)} KB of code; ${failed} failed`
}
