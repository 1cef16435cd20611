import { inflateSync } from 'fflate'
import { dictionaryBefore, streamsIn } from './streams-in.ts'
import { writeText } from './write-text.ts'

/**
 * Leaves of the streams that draw the letters of Type 3 fonts their width and box alone, in place: pdf.js unpacks each by
 * itself, thousands of them in a file that Chromium printed, and no text is read from any. All else stays where it is.
 * ISO 32000-1, 9.6.5
 */
export function blankGlyphs(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (const { at, start, end } of streamsIn(bytes)) {
    const dictionary = dictionaryBefore(bytes, at)
    const filter = dictionary.search(/\/Filter\s*\/FlateDecode\b/)
    if (filter < 0) continue
    const [width] = widthOfGlyph.exec(beginOf(bytes.subarray(start, end))) ?? []
    if (width === undefined || width.length > end - start) continue
    // A key that nobody knows: the stream is its bytes.
    writeText(bytes, { at: at - dictionary.length + filter, text: '/filter' })
    bytes.fill(space, start, end)
    writeText(bytes, { at: start, text: width })
  }
  return bytes
}

const space = 0x20

/** With which only glyphs begin. */
const widthOfGlyph = /^[\s\d.+-]+\sd[01]\s/

/** The first characters for which packed bytes stand; none of what is not packed. */
function beginOf(packed: Uint8Array): string {
  const begin = new Uint8Array(longestWidth)
  try {
    // Behind the two bytes of zlib. What does not fit into `begin` is unpacked into nothing.
    inflateSync(packed.subarray(2, packedBegin), { out: begin })
  } catch {
    // The rest of the stream is missing.
  }
  return latin1.decode(begin)
}

const latin1 = new TextDecoder('latin1')

/** In characters: six numbers with their operator. */
const longestWidth = 100

/** In bytes; a block says its codes in up to 300. */
const packedBegin = 1024
