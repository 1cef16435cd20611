import { type KnownHost, RECENT, type Settings } from '../tables/settings.ts'
import { QUESTION_MARK, SMALL_S } from '../text/codes.ts'
import { HAS_BACKSLASH, HAS_HASH, HAS_QUESTION_MARK, HAS_SLASH } from '../text/has.ts'
import { readerAt, readUntil } from '../text/reader.ts'
import { codeAt, indexOf, slice } from '../text/string-methods.ts'
import { type Pair, readPairs } from './pairs.ts'

/** Where the pieces of an address begin, and which kinds of characters they have. */
export interface Survey {
  /** The host, where it was met before and is written as it is sent. Its characters are then left out of `kinds`. */
  readonly host: KnownHost | undefined
  /** The kinds of all characters behind the scheme; once a query is gone as a whole, those of the rest. */
  kinds: number
  /** The kinds of the characters of host and port. */
  readonly inHost: number
  readonly inPath: number
  /** Offset of the host. */
  readonly start: number
  /** Offset behind the host and its port. */
  readonly path: number
  /** Offset of `?`, or of the end of the path. */
  readonly query: number
  /** Offset of `#`, or the end. */
  readonly hash: number
  readonly end: number
  /** The pairs of the query. */
  readonly pairs: readonly Pair[]
}

const HOST_STOPS = HAS_SLASH | HAS_BACKSLASH | HAS_QUESTION_MARK | HAS_HASH
const PATH_STOPS = HAS_QUESTION_MARK | HAS_HASH

/** Looks once through a text that begins with `http://` or `https://`, without a regular expression. */
export function surveyAddress(text: string, settings: Settings): Survey {
  const start = webStart(text)
  const slash = indexOf(text, '/', start)
  const host = slash < 0 ? undefined : hostMetBefore(text, start, slash, settings)
  const reader = readerAt(text, host ? slash : start)
  const inHost = host ? 0 : readUntil(reader, HOST_STOPS)
  const path = reader.index
  const inPath = readUntil(reader, PATH_STOPS)
  const query = reader.index
  const hasQuery = query < reader.end && codeAt(text, query) === QUESTION_MARK
  if (hasQuery) reader.index++
  const pairs: Pair[] = []
  const inQuery = hasQuery ? readPairs(reader, HAS_HASH, settings.asked, pairs) : 0
  const hash = reader.index
  const kinds = inHost | inPath | inQuery | readUntil(reader, 0)
  return { host, kinds, inHost, inPath, start, path, query, hash, end: reader.end, pairs }
}

/**
 * The host between two offsets, where it was met before and is written as it is sent. It runs for every address, and
 * takes its arguments one by one.
 */
function hostMetBefore(
  text: string,
  start: number,
  end: number,
  { hosts, recent }: Settings,
): KnownHost | undefined {
  // Most addresses share a few hosts. To compare one takes a third of the time of a look into a map.
  const slot =
    ((end - start) * 7 + codeAt(text, Math.min(start + 4, end)) + codeAt(text, end - 5)) & (RECENT - 1)
  const last = recent[slot]
  if (last && last.name.length === end - start && indexOf(text, last.name, start) === start) return last
  const known = hosts.get(slice(text, start, end))
  if (!known?.plain) return undefined
  recent[slot] = known
  return known
}

/** Offset behind `http://` or `https://`. */
function webStart(text: string): number {
  return codeAt(text, 'http'.length) === SMALL_S ? 'https://'.length : 'http://'.length
}
