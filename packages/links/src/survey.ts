import type { AskedNames } from './asked-names.ts'
import { AMPERSAND, BACKSLASH, ENTITY, HASH, QUESTION, readPiece, SESSION, SLASH } from './kinds.ts'
import { type Pair, readPairs } from './pairs.ts'
import type { KnownHost, Settings } from './settings.ts'

/** Where the pieces of an address begin, and which kinds of characters they hold: one pass, no regular expression. */
export interface Survey {
  /** The host, where it was read before and stands as it is sent. */
  known: KnownHost | undefined
  /** The kinds of all its characters, or-ed. */
  kinds: number
  /** Those of host and port; none where the host is known. */
  inHost: number
  inPath: number
  /** Offset behind host and port. */
  path: number
  /** Offset of `?`, or of the end of the path. */
  query: number
  /** Offset of `#`, or the length. */
  hash: number
  /** Those of the query. */
  pairs: Pair[]
}

/** `start` is the offset behind `//`. */
export function survey(text: string, start: number, settings: Settings): Survey {
  const slash = text.indexOf('/', start)
  const found = slash < 0 ? undefined : settings.known.get(text.slice(start, slash))
  const known = found?.plain ? found : undefined
  const host = known ? { end: slash, kinds: 0 } : readPiece(text, start, SLASH | BACKSLASH | QUESTION | HASH)
  const path = readPiece(text, host.end, QUESTION | HASH)
  const query = readQuery(text, path.end, settings.asked)
  const fragment = readPiece(text, query.end, 0)
  return {
    known,
    kinds: withEntity(host.kinds | path.kinds | query.kinds | fragment.kinds, text, start),
    inHost: host.kinds,
    inPath: path.kinds,
    path: host.end,
    query: path.end,
    hash: query.end,
    pairs: query.pairs,
  }
}

function readQuery(text: string, start: number, asked: AskedNames) {
  if (text.charCodeAt(start) === 0x3f) return readPairs(text, start + 1, HASH, asked)
  return { pairs: NO_PAIRS, kinds: 0, end: start }
}

const NO_PAIRS: Pair[] = []

/** The kinds of all characters from `start` on. */
export function kindsFrom(text: string, start: number): number {
  return withEntity(readPiece(text, start, 0).kinds, text, start)
}

/** Whatever is spelled as in HTML ends with a semicolon. */
function withEntity(kinds: number, text: string, start: number): number {
  return kinds & AMPERSAND && kinds & SESSION && holdsEntity(text, start) ? kinds | ENTITY : kinds
}

/** `&amp;` and `&#38;`: only the character behind each `&` is looked at. */
function holdsEntity(text: string, start: number): boolean {
  for (let index = text.indexOf('&', start); index >= 0; index = text.indexOf('&', index + 1)) {
    const code = text.charCodeAt(index + 1)
    if (code === 0x23 || ((code === 0x61 || code === 0x41) && text.charCodeAt(index + 4) === 0x3b))
      return true
  }
  return false
}
