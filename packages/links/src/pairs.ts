import { type AskedNames, readName } from './asked-names.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  start: number
  end: number
  /** Offset of `=`, or `end` where there is none. */
  equals: number
  /** Decoded once and in small letters, an endless one as it is asked for (`utm_*`); empty where no rule asks for it. */
  name: string
}

export function readPairs(text: string, start: number, end: number, asked: AskedNames): Pair[] {
  const pairs: Pair[] = []
  for (let from = start; from <= end; ) {
    const found = text.indexOf('&', from)
    const to = found < 0 || found > end ? end : found
    const { equals, name } = readName(asked, text, from, to)
    pairs.push({ start: from, end: to, equals, name })
    from = to + 1
  }
  return pairs
}
