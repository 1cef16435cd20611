/** Pixels in rows from the top, of one byte for each of 1, 3 or 4 channels: grey, RGB, RGB with how opaque they are. */
export interface Pixels {
  width: number
  height: number
  channels: 1 | 3 | 4
  data: Uint8Array | Uint8ClampedArray
}

/** Whether all pixels are of one color, or none is seen. */
export function isFlat({ channels, data }: Pixels): boolean {
  const first = data.subarray(0, channels)
  const isUnseen = channels === 4 && first[3] === 0
  for (let at = 0; at < data.length; at++) {
    const channel = at % channels
    if (isUnseen && channel !== 3) continue
    if (data[at] !== first[channel]) return false
  }
  return true
}

/** The same pixels in the fewest channels that hold them. */
export function narrowed(pixels: Pixels): Pixels {
  const { channels, data } = pixels
  if (channels === 1) return pixels
  const [isGrey, isOpaque] = traitsOf(pixels)
  if (!isOpaque) return pixels
  if (!isGrey && channels === 3) return pixels
  const count = pixels.width * pixels.height
  const kept = isGrey ? 1 : 3
  const narrow = new Uint8Array(count * kept)
  for (let pixel = 0; pixel < count; pixel++) {
    for (let channel = 0; channel < kept; channel++)
      narrow[pixel * kept + channel] = data[pixel * channels + channel] ?? 0
  }
  return { ...pixels, channels: kept, data: narrow }
}

function traitsOf({ channels, data }: Pixels): [isGrey: boolean, isOpaque: boolean] {
  let [isGrey, isOpaque] = [true, true]
  for (let at = 0; at < data.length && (isGrey || isOpaque); at += channels) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) isGrey = false
    if (channels === 4 && data[at + 3] !== 255) isOpaque = false
  }
  return [isGrey, isOpaque]
}
