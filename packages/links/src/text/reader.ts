import { KINDS } from './kinds.ts'
import { codeAt } from './string-methods.ts'

/** Reads a text forward, piece by piece. */
export interface Reader {
  text: string
  index: number
  /** The length of the text. It is looked up once: V8 takes long to find it where it has met many kinds of strings. */
  end: number
}

export function readerAt(text: string, index: number): Reader {
  return { text, index, end: text.length }
}

/** Moves to the first character of the kinds `stops`, or to the end, and gives the kinds of all it passed. */
export function readUntil(reader: Reader, stops: number): number {
  const table = KINDS
  const { text, end } = reader
  let { index } = reader
  let kinds = 0
  for (; index < end; index++) {
    const kind = table[codeAt(text, index)] ?? 0
    if (kind & stops) break
    kinds |= kind
  }
  reader.index = index
  return kinds
}

/** The kinds of all characters from `start` on. */
export function kindsIn(text: string, start = 0): number {
  return readUntil(readerAt(text, start), 0)
}
