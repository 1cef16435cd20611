import { dictionaryBefore, streamsIn } from './streams-in.ts'
import { writeText } from './write-text.ts'

/**
 * Leaves nothing of the streams that draw the tiles of patterns, in place: no text is read from any, and pdf.js follows
 * without end a pattern whose tile is painted with the pattern itself. All else stays where it is. ISO 32000-1, 8.7.3
 */
export function blankPatterns(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (const { at, start, end } of streamsIn(bytes)) {
    const dictionary = dictionaryBefore(bytes, at)
    if (!/\/PatternType\b/.test(dictionary)) continue
    const filter = dictionary.search(/\/Filter\b/)
    // A key that nobody knows: the stream is its bytes.
    if (filter >= 0) writeText(bytes, { at: at - dictionary.length + filter, text: '/filter' })
    bytes.fill(space, start, end)
  }
  return bytes
}

const space = 0x20
