import { type AskedNames, askedName } from '../tables/asked-names.ts'
import { HAS_AMPERSAND, HAS_EQUALS, HAS_PERCENT } from '../text/has.ts'
import { KINDS } from '../text/kinds.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { type Reader, readerAt } from '../text/reader.ts'
import { codeAt } from '../text/string-methods.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  readonly start: number
  readonly end: number
  /** Offset of `=`, or `end` where there is none. */
  readonly equals: number
  /**
   * The name as the tables spell it: in small letters, an endless one with its `*` (`utm_*`), and empty where no row
   * asks for it. A name with escapes is decoded once instead, whoever asks for it.
   */
  readonly name: string
}

/**
 * Adds the pairs up to the first character of the kinds `stops`, or to the end of the text, and gives the kinds of all
 * their characters. It runs for every query: it takes its arguments one by one, as a record of them costs 2 %, and has
 * loops of its own for name and value, as a call of `readUntil` for each costs 2 % as well.
 */
export function readPairs(reader: Reader, stops: number, asked: AskedNames, pairs: Pair[]): number {
  const table = KINDS
  const { text, end } = reader
  const ends = stops | HAS_AMPERSAND
  const nameEnds = ends | HAS_EQUALS
  let kinds = 0
  let { index } = reader
  for (;;) {
    const start = index
    let inName = 0
    let kind = 0
    for (; index < end; index++) {
      kind = table[codeAt(text, index)] ?? 0
      if (kind & nameEnds) break
      inName |= kind
    }
    const equals = index
    let inPair = inName
    for (; index < end; index++) {
      kind = table[codeAt(text, index)] ?? 0
      if (kind & ends) break
      inPair |= kind
    }
    const name =
      inName & HAS_PERCENT
        ? decodeOnce(text.slice(start, equals)).toLowerCase()
        : askedName(asked, text, start, equals)
    pairs.push({ start, end: index, equals, name })
    kinds |= inPair
    reader.index = index
    if (index === end || kind !== HAS_AMPERSAND) return kinds
    kinds |= HAS_AMPERSAND
    index++
  }
}

interface Start {
  start: number
  asked: AskedNames
}

/** The pairs from `start` to the end of the text. */
export function pairsFrom(text: string, { start, asked }: Start): readonly Pair[] {
  const pairs: Pair[] = []
  readPairs(readerAt(text, start), 0, asked, pairs)
  return pairs
}
