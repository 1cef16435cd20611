import { ProblemsError } from '@cec-bulletin/schema'
import { Unzlib } from 'fflate'
import { problemOf } from '../../source/problem-of.ts'
import { tooLarge } from '../../source/sentences.ts'

/**
 * Refuses a file in which a few bytes stand for very many: what pages are made of is unpacked up to a limit, before
 * pdf.js unpacks and reads it without one. Pictures, fonts and tables are left out, as no page is read from them.
 *
 * @throws {ProblemsError} `too-large`.
 */
export function checkStreams(bytes: Uint8Array): void {
  let all = 0
  for (const { start, end, dictionary } of streamsIn(bytes)) {
    if (end - start < leastPacked) continue
    const before = dictionary()
    if (!/\/Fl(?:ateDecode)?\b/.test(before) || isNoPage.test(before)) continue
    all += unpackedSize(bytes.subarray(start, end), mostInStream)
    if (all > mostInAll) throw overlong()
  }
}

/** Bytes of what is drawn on a page, ten times what a full one of a newspaper takes. */
const mostInStream = 6_000_000

const mostInAll = 60_000_000

/** Bytes that stand for a megabyte at most; the letters of some fonts are thousands of smaller streams. */
const leastPacked = 1024

const isNoPage =
  /\/Subtype\s*\/(?:Image|CIDFontType0C|Type1C|OpenType|XML)|\/Length1\b|\/Type\s*\/(?:ObjStm|XRef|Metadata)/

const overlong = () => new ProblemsError([problemOf(tooLarge, `${mostInStream / 1_000_000} MB on a page`)])

interface Stream {
  start: number
  end: number
  dictionary: () => string
}

/** Where `stream` stands behind a dictionary, up to the next `endstream`. ISO 32000-1, 7.3.8 */
function* streamsIn(bytes: Uint8Array): Generator<Stream> {
  for (let at = find(bytes, 'stream', 0); at >= 0; ) {
    const end = find(bytes, 'endstream', at)
    if (end < 0) return
    const start = at + 'stream'.length + (bytes[at + 6] === 13 ? 2 : 1)
    yield { start, end, dictionary: dictionaryBefore(bytes, at) }
    at = find(bytes, 'stream', end + 'endstream'.length)
  }
}

const dictionaryBefore = (bytes: Uint8Array, at: number) => (): string => {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 600), at))
  return before.slice(before.lastIndexOf(' obj') + 1)
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0))
  const [first = 0] = codes
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at
  }
  return -1
}

/** How many bytes packed ones stand for; 0 of what is none. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0
  const unzlib = new Unzlib(({ length }) => {
    size += length
  })
  try {
    // In small pieces, as each is unpacked whole.
    for (let at = 0; at < packed.length; at += 4096) {
      unzlib.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
      if (size > most) throw overlong()
    }
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    return 0
  }
  return size
}
