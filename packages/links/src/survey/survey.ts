import type { AskedNames } from '../tables/asked-names.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import { QUESTION_MARK } from '../text/codes.ts'
import { HAS_BACKSLASH, HAS_HASH, HAS_QUESTION_MARK, HAS_SLASH } from '../text/kinds.ts'
import { type Reader, readerAt, readUntil } from '../text/reader.ts'
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
  const inHost = host ? 0 : readUntil(reader, HAS_SLASH | HAS_BACKSLASH | HAS_QUESTION_MARK | HAS_HASH)
  const path = reader.index
  const inPath = readUntil(reader, HAS_QUESTION_MARK | HAS_HASH)
  const query = reader.index
  const pairs: Pair[] = []
  const inQuery =
    query < reader.end && codeAt(text, query) === QUESTION_MARK ? readQuery(reader, asked, pairs) : 0
  const hash = reader.index
  const kinds = inHost | inPath | inQuery | readUntil(reader, 0)
  return { host, kinds, inHost, inPath, start, path, query, hash, end: reader.end, pairs }
}

/** From `?` on. */
function readQuery(reader: Reader, asked: AskedNames, pairs: Pair[]): number {
  reader.index++
  return readPairs(reader, HAS_HASH, asked, pairs)
}
