import type { CeilingCase } from '../ceilings/cases.ts'
import { type Measured, measure } from '../ceilings/measure.ts'
import { entryNamed } from '../entries/entries.ts'
import type { Entry } from '../entries/entry.ts'
import { patterns } from '../grammar/patterns.ts'

/** Measures a case; `null` where the texts are no input of the entry. */
export function answerCeiling(entries: readonly Entry[]): (question: CeilingCase) => Measured | null {
  return ({ entry: name, pattern, place }) => {
    const entry = entryNamed(name, entries)
    const make = made.get(pattern)
    const placed = entry.places[place]
    if (make === undefined || placed === undefined) throw new Error(`There is no ${pattern} ${place}.`)
    return measure((size) => entry.open(placed(make(size)))) ?? null
  }
}

const made = new Map(patterns().map(({ name, make }) => [name, make]))
