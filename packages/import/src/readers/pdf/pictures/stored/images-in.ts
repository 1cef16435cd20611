import { find, streamsIn } from '../../open/streams-in.ts'
import type { StoredImage } from './stored-image.ts'

/**
 * The images of a file by the numbers of their objects; of one that was changed, the last of each. They are found without
 * reading the file as pdf.js does, which streams allow: they never stand within others. Of a file that is encrypted, though it
 * opens without a password, there are none.
 */
export function imagesIn(bytes: Uint8Array): Map<string, StoredImage> {
  const found = new Map<string, StoredImage>()
  if (find(bytes, '/Encrypt', 0) >= 0) return found
  for (const { at, start, end } of streamsIn(bytes)) {
    const begin = beginOf(bytes, at)
    if (begin === undefined) continue
    const text = textOf(bytes, begin, at)
    if (!/\/Subtype\s*\/Image(?![\w#])/.test(text)) continue
    const [, number, generation = '0'] =
      /(\d{1,9})\s+(\d{1,5})\s*$/.exec(textOf(bytes, begin - 20, begin)) ?? []
    const [width, height] = [numberOf(text, 'Width'), numberOf(text, 'Height')]
    // A name that is written otherwise, which no program does, is not taken apart.
    if (number === undefined || width === undefined || height === undefined || text.includes('#')) continue
    const id = `${number}R${generation === '0' ? '' : generation}`
    found.set(id, {
      ...{ id, width, height },
      ...traitsOf(text),
      dictionary: [begin, at],
      bytes: bytes.subarray(start, lengthOf(text, { bytes, start, end })),
    })
  }
  return found
}

/** Where `obj` stands in front of a dictionary. */
function beginOf(bytes: Uint8Array, at: number): number | undefined {
  const limit = Math.max(0, at - longest)
  for (let place = bytes.lastIndexOf(o, at - 1); place >= limit && place >= 0; ) {
    if (bytes[place + 1] === b && bytes[place + 2] === j) return place
    place = place > 0 ? bytes.lastIndexOf(o, place - 1) : -1
  }
  return undefined
}

const [o, b, j] = [0x6f, 0x62, 0x6a]

/** In bytes: the colors of an indexed image stand in its dictionary. */
const longest = 4096

const textOf = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to))

/** A number that stands in the dictionary itself, and in no other object. */
function numberOf(text: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s+(\\d{1,9})(?!\\d|\\s+\\d+\\s+R)`).exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function lengthOf(
  text: string,
  { bytes, start, end }: { bytes: Uint8Array; start: number; end: number },
): number {
  const length = numberOf(text, 'Length')
  if (length === undefined || start + length > bytes.length) return end
  return /^\s*endstream/.test(textOf(bytes, start + length, start + length + 12)) ? start + length : end
}

function traitsOf(
  text: string,
): Pick<StoredImage, 'bits' | 'filters' | 'isStencil' | 'mask' | 'isRecoded' | 'colors'> {
  const [, number, generation] = /\/S?Mask\s+(\d{1,9})\s+(\d{1,5})\s+R/.exec(text) ?? []
  const mask = number === undefined ? {} : { mask: `${number}R${generation === '0' ? '' : generation}` }
  return {
    bits: numberOf(text, 'BitsPerComponent') ?? 1,
    filters: filtersOf(text),
    isStencil: /\/ImageMask\s+true/.test(text),
    isRecoded: /\/(?:Decode|S?Mask)\s*\[/.test(text) || /\/SMaskInData\b/.test(text),
    colors: colorsOf(text),
    ...mask,
  }
}

function filtersOf(text: string): string[] | undefined {
  const [said, name, list] = /\/Filter\s*(?:\/(\w+)|\[([\s/\w]*)\])?/.exec(text) ?? []
  if (said === undefined) return []
  if (name !== undefined) return [name]
  return list?.includes(' R') ? undefined : list?.split(/[\s/]+/).filter((one) => one !== '')
}

function colorsOf(text: string): StoredImage['colors'] {
  const [, name] = /\/ColorSpace\s*(?:\[\s*)?\/(\w+)/.exec(text) ?? []
  if (name === 'DeviceGray' || name === 'CalGray') return 'grey'
  if (name === 'DeviceRGB' || name === 'CalRGB') return 'rgb'
  return name === 'ICCBased' || /\/ColorSpace\s*\d+\s+\d+\s+R/.test(text) ? 'profile' : 'other'
}
