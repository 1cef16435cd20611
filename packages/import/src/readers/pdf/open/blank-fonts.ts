import { unzlibSync } from 'fflate'
import { indexAt, placeOfLetters } from './font-index.ts'
import { dictionaryBefore, find, streamsIn } from './streams-in.ts'
import { unpackedSize } from './unpacked-size.ts'
import { writeText } from './write-text.ts'

/**
 * Leaves nothing of a damaged font, in place: one that cannot be unpacked, or in which more lies one over the other than it
 * holds. pdf.js copies each of its letters for itself, which may be thousands of times its size. The letters of such fonts
 * go by numbers, and no word is read from them. Adobe Technical Note 5176
 */
export function blankFonts(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  // What is encrypted looks damaged.
  if (find(bytes, '/Encrypt', 0) >= 0) return bytes
  for (const { at, start, end } of streamsIn(bytes)) {
    const dictionary = dictionaryBefore(bytes, at)
    if (!/\/Subtype\s*\/CIDFontType0C\b/.test(dictionary)) continue
    const filter = dictionary.search(/\/Filter\s*\/FlateDecode\b/)
    if (filter < 0 && dictionary.includes('/Filter')) continue
    const font = filter < 0 ? bytes.subarray(start, end) : unpacked(bytes.subarray(start, end))
    if (font && !isOverlong(font)) continue
    // A key that nobody knows: the stream is its bytes.
    if (filter >= 0) writeText(bytes, { at: at - dictionary.length + filter, text: '/filter' })
    bytes.fill(0, start, end)
  }
  return bytes
}

/** Nothing of what is too long to be looked at, or damaged: pdf.js makes up the rest. */
function unpacked(packed: Uint8Array): Uint8Array | undefined {
  try {
    return unpackedSize(packed, mostInFont) > mostInFont ? undefined : unzlibSync(packed)
  } catch {
    return undefined
  }
}

/** Bytes of a font that has all of Chinese, and more. */
const mostInFont = 40_000_000

/** Whether what a font lists is longer than the font. */
function isOverlong(font: Uint8Array): boolean {
  // Behind its head, which says how long it is.
  let next = font[2] ?? 0
  let letters = 0
  for (let list = 0; list < listsInFront; list++) {
    const { begin, end, length } = indexAt(font, next)
    if (length > font.length) return true
    if (list === 1) letters = placeOfLetters(font.subarray(begin, end))
    next = end
  }
  return letters > 0 && indexAt(font, letters).length > font.length
}

/** Of names, of what holds for all of the font, of words, of what letters share. */
const listsInFront = 4
