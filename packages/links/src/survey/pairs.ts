import { type AskedNames, askedName } from '../tables/asked-names.ts'
import { AMPERSAND } from '../text/codes.ts'
import { HAS_AMPERSAND, HAS_EQUALS, HAS_PERCENT } from '../text/kinds.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { type Reader, readerAt, readUntil } from '../text/reader.ts'
import { codeAt } from '../text/string-methods.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  start: number
  end: number
  /** Offset of `=`, or `end` where there is none. */
  equals: number
  /** Decoded once and in small letters, an endless one as it is asked for (`utm_*`); empty where no rule asks for it. An escaped one as it is decoded. */
  name: string
}

/** Adds the pairs up to the first character of the kinds `ends`; gives the kinds of all their characters. */
export function readPairs(reader: Reader, ends: number, asked: AskedNames, pairs: Pair[]): number {
  const { text } = reader
  let kinds = 0
  for (;;) {
    const start = reader.index
    const inName = readUntil(reader, ends | HAS_AMPERSAND | HAS_EQUALS)
    const equals = reader.index
    kinds |= inName | readUntil(reader, ends | HAS_AMPERSAND)
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

/** Those from `start` up to the first character of the kinds `ends`, or to the end of the text. */
export function pairsFrom(text: string, start: number, asked: AskedNames, ends = 0): Pair[] {
  const pairs: Pair[] = []
  readPairs(readerAt(text, start), ends, asked, pairs)
  return pairs
}
