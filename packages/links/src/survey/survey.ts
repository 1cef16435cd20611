import type { AskedNames } from '../tables/asked-names.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import {
  AMPERSAND,
  BACKSLASH,
  ENTITY,
  HASH,
  QUESTION,
  type Reader,
  readerAt,
  readUntil,
  SESSION,
  SLASH,
} from '../text/kinds.ts'
import { codeAt, indexOf, slice } from '../text/string-methods.ts'
import { type Pair, readPairs } from './pairs.ts'

/** Where the pieces of an address begin, and which kinds of characters they hold: one pass, no regular expression. */
export interface Survey {
  /** The host, where it was read before and stands as it is sent. */
  host: KnownHost | undefined
  /** The kinds of all characters read, or-ed; such a host is not read again. */
  kinds: number
  /** Those of host and port. */
  inHost: number
  inPath: number
  /** Offset of the host. */
  start: number
  /** Offset behind the host and its port. */
  path: number
  /** Offset of `?`, or of the end of the path. */
  query: number
  /** Offset of `#`, or the end. */
  hash: number
  end: number
  /** Those of the query. */
  pairs: Pair[]
}

/** `start` is the offset behind `//`. */
export function survey(text: string, start: number, { hosts, asked }: Settings): Survey {
  const slash = indexOf(text, '/', start)
  const found = slash < 0 ? undefined : hosts.get(slice(text, start, slash))
  const host = found?.plain ? found : undefined
  const reader = readerAt(text, host ? slash : start)
  const inHost = host ? 0 : readUntil(reader, SLASH | BACKSLASH | QUESTION | HASH)
  const path = reader.index
  const inPath = readUntil(reader, QUESTION | HASH)
  const query = reader.index
  const pairs: Pair[] = []
  const inQuery = query < reader.end && codeAt(text, query) === 0x3f ? readQuery(reader, asked, pairs) : 0
  const hash = reader.index
  const kinds = withEntity(inHost | inPath | inQuery | readUntil(reader, 0), text, start)
  return { host, kinds, inHost, inPath, start, path, query, hash, end: reader.end, pairs }
}

/** From `?` on. */
function readQuery(reader: Reader, asked: AskedNames, pairs: Pair[]): number {
  reader.index++
  return readPairs(reader, HASH, asked, pairs)
}

/** The kinds of all characters from `start` on. */
export function kindsFrom(text: string, start: number): number {
  return withEntity(readUntil(readerAt(text, start), 0), text, start)
}

/** Whatever is spelled as in HTML ends with a semicolon, which is of the kind `SESSION`. */
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
