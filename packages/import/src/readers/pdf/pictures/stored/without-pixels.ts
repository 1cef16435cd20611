import { writeText } from '../../open/write-text.ts'
import type { StoredImage } from './stored-image.ts'

/**
 * A copy of a file in which each image is of one pixel, so that pdf.js says where which is drawn without making pixels of
 * any: a few bytes can stand for more of them than there is memory for. All else stays in its place.
 */
export function withoutPixels(bytes: Uint8Array, images: Iterable<StoredImage>): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes)
  for (const { dictionary } of images) {
    const [from, to] = dictionary
    const text = String.fromCharCode(...bytes.subarray(from, to))
    for (const { index, 1: key = '', 2: digits = '' } of text.matchAll(sizes)) {
      writeText(copy, { at: from + index + key.length, text: '1'.padEnd(digits.length) })
    }
    for (const { index, 0: key } of text.matchAll(others)) {
      writeText(copy, { at: from + index, text: key.toLowerCase() })
    }
  }
  return copy
}

const sizes = /(\/(?:Width|Height|W|H)\s+)(\d+)/g

/** How its bytes are packed, and what covers it. */
const others = /\/(?:Filter|SMask|Mask)(?![\w#])/g
