import type { CeilingCase } from '../ceilings/cases.ts'
import { type Clock, type Measured, measure } from '../ceilings/measure.ts'
import { type Entry, entryNamed } from '../entries/entry.ts'
import { patterns } from '../grammar/patterns.ts'

/** Measures a case; `null` where the texts are no input of the entry. */
export function answerCeiling(
  entries: readonly Entry[],
  clock?: Clock,
): (question: CeilingCase) => Measured | null {
  return ({ entry: name, pattern, place }) => {
    const entry = entryNamed(name, entries)
    const make = made.get(pattern)
    const placed = entry.places[place]
    if (make === undefined || placed === undefined) throw new Error(`There is no ${pattern} ${place}.`)
    return measure((size) => entry.open(placed(make(size))), clock) ?? null
  }
}

const made = new Map(patterns().map(({ name, make }) => [name, make]))
