import { unzlibSync } from 'fflate'

export interface Decoded {
  width: number
  height: number
  /** Red, green, blue, and how opaque, of each pixel. */
  pixels: Uint8Array
}

/** The pixels of a PNG of eight bits, by the words of its standard. https://www.w3.org/TR/png-3/ */
export function decodePng(bytes: Uint8Array): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.set(name, bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  const header = chunks.get('IHDR') ?? new Uint8Array(13)
  const head = new DataView(header.buffer, header.byteOffset, 13)
  const [width, height] = [head.getUint32(0), head.getUint32(4)]
  const channels = channelsOf.get(header[9] ?? -1) ?? 0
  if (header[8] !== 8 || channels === 0) throw new Error(`No PNG of eight bits: ${header.join(' ')}`)
  const rows = unfiltered(unzlibSync(chunks.get('IDAT') ?? new Uint8Array()), {
    length: width * channels,
    channels,
  })
  const colors = chunks.get('PLTE')
  const pixels = new Uint8Array(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const own = Array.from(rows.subarray(pixel * channels, (pixel + 1) * channels))
    pixels.set(colorOf(own, colors), pixel * 4)
  }
  return { width, height, pixels }
}

/** By the type of color. */
const channelsOf = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [6, 4],
])

function colorOf(own: readonly number[], colors: Uint8Array | undefined): readonly number[] {
  const [first = 0, second = 0, third = 0, opacity = 255] = own
  if (colors) return [...colors.subarray(first * 3, first * 3 + 3), 255]
  return own.length === 1 ? [first, first, first, 255] : [first, second, third, opacity]
}

function unfiltered(
  bytes: Uint8Array,
  { length, channels }: { length: number; channels: number },
): Uint8Array {
  const height = bytes.length / (length + 1)
  const found = new Uint8Array(length * height)
  for (let row = 0; row < height; row++) {
    const filter = bytes[row * (length + 1)] ?? 0
    for (let at = 0; at < length; at++) {
      const to = row * length + at
      const left = at < channels ? 0 : (found[to - channels] ?? 0)
      const up = row === 0 ? 0 : (found[to - length] ?? 0)
      const corner = at < channels || row === 0 ? 0 : (found[to - length - channels] ?? 0)
      const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)]
      found[to] = (bytes[row * (length + 1) + 1 + at] ?? 0) + (guesses[filter] ?? 0)
    }
  }
  return found
}

function nearest(left: number, up: number, corner: number): number {
  const promise = left + up - corner
  const distances = [left, up, corner].map((value) => ({ value, distance: Math.abs(promise - value) }))
  return distances.reduce((best, one) => (one.distance < best.distance ? one : best)).value
}
