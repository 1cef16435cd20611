import { unzlibSync } from 'fflate'
import { unpackedSize } from '../../open/unpacked-size.ts'
import type { StoredImage } from '../stored/stored-image.ts'

/** A JPEG as it was put into the file, and what its own head says. */
export interface Jpeg {
  bytes: Uint8Array
  width: number
  height: number
  /** Of each pixel: 1 of a grey one, 3 of a colored one, 4 of one for print. */
  components: number
  /** How often its pixels are gone over. */
  scans: number
}

/** The JPEG that an image is; `undefined` where it is none, or its bytes are packed in another way beside. */
export function jpegOf({ bytes, filters = [] }: StoredImage): Jpeg | undefined {
  const [filter, inner, ...more] = filters
  if (/^DCT(?:Decode)?$/.test(filter ?? '') && inner === undefined) return parsed(bytes)
  const isPackedAgain = /^Fl(?:ateDecode)?$/.test(filter ?? '') && /^DCT(?:Decode)?$/.test(inner ?? '')
  if (!isPackedAgain || more.length > 0) return undefined
  const { size, isWhole } = unpackedSize(bytes, mostUnpacked)
  return size > 0 && isWhole ? parsed(unzlibSync(bytes)) : undefined
}

/** In bytes. */
const mostUnpacked = 50_000_000

/** Goes from marker to marker up to the pixels. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B */
function parsed(stored: Uint8Array): Jpeg | undefined {
  const end = lastMarker(stored)
  if (stored[0] !== 0xff || stored[1] !== 0xd8 || end < 0) return undefined
  const bytes = stored.subarray(0, end + 2)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let head: Omit<Jpeg, 'bytes' | 'scans'> | undefined
  const turns: [from: number, to: number][] = []
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const behind = at + 2 + view.getUint16(at + 2)
    if (isFrame(marker)) {
      head = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: bytes[at + 9] ?? 0 }
    }
    if (marker === 0xe1 && isExif(bytes, at + 4)) turns.push([at, behind])
    if (marker === 0xda) break
    at = behind
  }
  return head && { ...head, bytes: without(bytes, turns), scans: scansIn(bytes) }
}

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function lastMarker(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return at - 1
  }
  return -1
}

/** `Exif`, in which a camera notes how it was held, besides where and when: a page shows the image as it is stored, and browsers turn it. */
const isExif = (bytes: Uint8Array, at: number): boolean =>
  [0x45, 0x78, 0x69, 0x66, 0].every((code, index) => bytes[at + index] === code)

function without(bytes: Uint8Array, ranges: readonly [from: number, to: number][]): Uint8Array {
  if (ranges.length === 0) return bytes
  const kept = new Uint8Array(bytes.length - ranges.reduce((sum, [from, to]) => sum + to - from, 0))
  let [read, written] = [0, 0]
  for (const [from, to] of [...ranges, [bytes.length, bytes.length] as const]) {
    kept.set(bytes.subarray(read, from), written)
    written += from - read
    read = to
  }
  return kept
}

function scansIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) count++
  }
  return count
}
