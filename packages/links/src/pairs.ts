import { type NameFilter, readName } from './name-filter.ts'
import { decodeOnce } from './percent.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  start: number
  end: number
  /** Offset of `=`, or `end` where there is none. */
  equals: number
  /** Decoded once and in small letters; empty where no rule asks for it. */
  name: string
}

/** The name of a parameter that no rule asks for is left empty. */
export function readPairs(text: string, start: number, end: number, filter: NameFilter): Pair[] {
  const pairs: Pair[] = []
  for (let from = start; from <= end; ) {
    let to = text.indexOf('&', from)
    if (to < 0 || to > end) to = end
    const name = readName(filter, text, from, to)
    const equals = name < 0 ? ~name : name
    pairs.push({ start: from, end: to, equals, name: name < 0 ? '' : nameOf(text.slice(from, equals)) })
    from = to + 1
  }
  return pairs
}

function nameOf(written: string): string {
  return (written.includes('%') ? decodeOnce(written) : written).toLowerCase()
}
