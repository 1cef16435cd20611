import { type AskedNames, askedName } from './asked-names.ts'
import { AMPERSAND, EQUALS, PERCENT, type Piece, readPiece } from './kinds.ts'
import { decodeOnce } from './percent.ts'

/** One `name=value` of a query, by its offsets in the text. */
export interface Pair {
  start: number
  end: number
  /** Offset of `=`, or `end` where there is none. */
  equals: number
  /** Decoded once and in small letters, an endless one as it is asked for (`utm_*`); empty where no rule asks for it. */
  name: string
}

export interface Pairs extends Piece {
  pairs: Pair[]
}

/** Up to the first character of the kinds `ends`. */
export function readPairs(text: string, start: number, ends: number, asked: AskedNames): Pairs {
  const pairs: Pair[] = []
  let kinds = 0
  for (let from = start; ; ) {
    const name = readPiece(text, from, ends | AMPERSAND | EQUALS)
    const value = readPiece(text, name.end, ends | AMPERSAND)
    pairs.push({ start: from, end: value.end, equals: name.end, name: nameOf(text, from, name, asked) })
    kinds |= name.kinds | value.kinds
    if (text.charCodeAt(value.end) !== 0x26) return { pairs, kinds, end: value.end }
    kinds |= AMPERSAND
    from = value.end + 1
  }
}

function nameOf(text: string, start: number, { end, kinds }: Piece, asked: AskedNames): string {
  return kinds & PERCENT
    ? decodeOnce(text.slice(start, end)).toLowerCase()
    : askedName(asked, text, start, end)
}
