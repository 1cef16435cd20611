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
  let left = mostInFonts
  for (const { at, start, end } of streamsIn(bytes)) {
    const dictionary = dictionaryBefore(bytes, at)
    if (!ofFont.test(dictionary)) continue
    const filter = packedOnce.exec(dictionary)
    // What is packed in another way stays.
    if (!filter && packed.test(dictionary)) continue
    const stream = bytes.subarray(start, end)
    const { size } = filter && left > 0 ? unpackedSize(stream, left) : { size: 0 }
    // Where one is too long to be looked at, none below it is.
    left = size > left ? 0 : left - size
    const font = filter ? left > 0 && unpack(stream, size) : stream
    if (font && !isOverlong(font)) continue
    const { 0: key = '', index } = filter ?? { index: 0 }
    // A key that nobody knows: the stream is its bytes.
    writeText(bytes, { at: at - dictionary.length + index, text: key.toLowerCase() })
    bytes.fill(0, start, end)
  }
  return bytes
}

/** Bytes of all fonts of a document together; one that has all of Chinese takes 15 million, and no word is lost with more. */
const mostInFonts = 20_000_000

const white = String.raw`[\0\t\n\f\r ]*`

const flate = String.raw`/Fl(?:ateDecode)?(?![^\0\t\n\f\r ()<>[\]{}/%])`

const ofFont = new RegExp(String.raw`/Subtype${white}/CIDFontType0C\b`)

const packed = new RegExp(`/F(?:ilter)?(?=${white}[/[])`)

const packedOnce = new RegExp(
  String.raw`${packed.source}(?=${white}(?:${flate}|\[${white}${flate}${white}\]))`,
)

/** Nothing of what is damaged: pdf.js makes up the rest. */
function unpack(stream: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return unzlibSync(stream, { out: new Uint8Array(size) })
  } catch {
    return undefined
  }
}

/** Whether what a font lists is longer than the font, which pdf.js looks for behind its first 1. */
function isOverlong(stream: Uint8Array): boolean {
  const font = stream.subarray(Math.max(0, stream.indexOf(1)))
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
