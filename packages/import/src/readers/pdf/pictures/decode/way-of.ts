import { unpackedSize } from '../../open/unpacked-size.ts'
import { isUpright, isWhole, type View } from '../png/view.ts'
import type { StoredImage } from '../stored/stored-image.ts'
import { type Jpeg, jpegOf } from './jpeg-of.ts'

/**
 * How an image becomes a file: a JPEG as it stands in the document, or its pixels. `flat` is a JPEG of so few bytes that it
 * may be a mere fill, which its pixels say.
 */
export type Way =
  | { how: 'as-it-is'; jpeg: Jpeg }
  | { how: 'flat'; jpeg: Jpeg; cost: number }
  | { how: 'pixels'; cost: number }
  | { how: 'too-large' }
  | { how: 'unreadable' }

/** The way of an image under a view. `images` are those of the file, among which is what covers it. */
export function wayOf(
  image: StoredImage,
  { view, images }: { view: View; images: ReadonlyMap<string, StoredImage> },
): Way {
  const jpeg = jpegOf(image)
  const isPlain = jpeg !== undefined && isShownAlike(image, jpeg)
  const pixels = pixelsOf(image, { jpeg, images })
  const isDecodable = pixels.how === 'pixels'
  // Cut off at an edge, it is whole again rather than missing.
  if (isPlain && isUpright(view) && (isWhole(view) || !isDecodable)) {
    if (jpeg.width * jpeg.height > mostInJpeg) return { how: 'too-large' }
    const isThin = jpeg.bytes.length < jpeg.width * jpeg.height * thinnest
    return isThin && isDecodable ? { ...pixels, how: 'flat', jpeg } : { how: 'as-it-is', jpeg }
  }
  return pixels
}

/** Pixels of a JPEG that is taken as it is. */
const mostInJpeg = 100_000_000

/** Bytes for each pixel. */
const thinnest = 0.04

/** Whether a browser shows a JPEG in the colors in which the page shows it, with nothing cut out of it. */
function isShownAlike({ mask, isRecoded, colors }: StoredImage, { components }: Jpeg): boolean {
  if (mask !== undefined || isRecoded) return false
  if (components === 3) return colors === 'rgb' || colors === 'profile'
  return components === 1 && colors === 'grey'
}

function pixelsOf(
  image: StoredImage,
  { jpeg, images }: { jpeg: Jpeg | undefined; images: ReadonlyMap<string, StoredImage> },
): Exclude<Way, { jpeg: Jpeg }> {
  const parts = [image]
  if (image.mask !== undefined) {
    const mask = images.get(image.mask)
    if (!mask) return { how: 'unreadable' }
    parts.push(mask)
  }
  let [width, height] = [0, 0]
  for (const part of parts) {
    const found = part === image ? jpeg : jpegOf(part)
    const state = stateOf(part, found)
    if (state !== 'fine') return { how: state }
    width = Math.max(width, part.width, found?.width ?? 0)
    height = Math.max(height, part.height, found?.height ?? 0)
  }
  const cost = width * height
  return cost > mostPixels ? { how: 'too-large' } : { how: 'pixels', cost }
}

/** Pixels that are made a PNG in a second or two. */
export const mostPixels = 5_000_000

function stateOf(
  { width, height, filters, bits, bytes }: StoredImage,
  jpeg: Jpeg | undefined,
): 'fine' | 'too-large' | 'unreadable' {
  const size = width * height
  if (size > mostPixels) return 'too-large'
  if (jpeg) {
    const isHeavy = jpeg.width * jpeg.height * Math.max(1, jpeg.scans / usualScans) > mostPixels
    return isHeavy ? 'too-large' : 'fine'
  }
  if (!filters?.every((filter) => isRead.test(filter))) return 'unreadable'
  const deflated = filters.findIndex((filter) => filter.startsWith('Fl'))
  if (deflated < 0) return 'fine'
  if (deflated > 0) return bytes.length * mostExpanded > mostUnpacked ? 'unreadable' : 'fine'
  // Of four components, with a byte in front of each row.
  const most = size * 4 * Math.max(1, bits / 8) + height + 1024
  return unpackedSize(bytes, most).size > most ? 'too-large' : 'fine'
}

/** Of a JPEG that is gone over several times, each time more finely. */
const usualScans = 12

/** Bytes for which one that is deflated can stand. */
const mostExpanded = 1032

const mostUnpacked = 100_000_000

/** What pdf.js unpacks no further than there are pixels; those of scans and of JPEG 2000 are left out. */
const isRead = /^(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)$/
