import { type AskedNames, askedName } from '../tables/asked-names.ts'
import { AMPERSAND } from '../text/codes.ts'
import { HAS_AMPERSAND, HAS_EQUALS, HAS_PERCENT } from '../text/has.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { type Reader, readerAt, readUntil } from '../text/reader.ts'
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
 * their characters. It runs for every query, and takes its arguments one by one: a record of them costs 2 %.
 */
export function readPairs(reader: Reader, stops: number, asked: AskedNames, pairs: Pair[]): number {
  const { text } = reader
  let kinds = 0
  for (;;) {
    const start = reader.index
    const inName = readUntil(reader, stops | HAS_AMPERSAND | HAS_EQUALS)
    const equals = reader.index
    kinds |= inName | readUntil(reader, stops | HAS_AMPERSAND)
    const end = reader.index
    const name =
      inName & HAS_PERCENT
        ? decodeOnce(text.slice(start, equals)).toLowerCase()
        : askedName(asked, text, start, equals)
    pairs.push({ start, end, equals, name })
    if (end === reader.end || codeAt(text, end) !== AMPERSAND) return kinds
    kinds |= HAS_AMPERSAND
    reader.index++
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
