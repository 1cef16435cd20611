import { getDocument, OPS, type PDFPageProxy } from 'unpdf/pdfjs'
import { pdfjsOptions } from '../../open/pdfjs-options.ts'
import type { Pixels } from '../png/pixels.ts'
import { albumOf } from './album-of.ts'

/** The pixels of images of a file, one after the other; `undefined` of one of which pdf.js makes none. */
export async function* decodeImages(
  bytes: Uint8Array,
  ids: readonly string[],
): AsyncGenerator<Pixels | undefined> {
  const album = ids.length > 0 ? albumOf(bytes, ids) : undefined
  const task = album && getDocument({ ...pdfjsOptions, data: album })
  try {
    const document = await task?.promise.catch(() => undefined)
    for (const index of ids.keys()) {
      if (document?.numPages !== ids.length) yield undefined
      else yield await pixelsOn(await document.getPage(index + 1))
    }
  } finally {
    await task?.destroy()
  }
}

async function pixelsOn(page: PDFPageProxy): Promise<Pixels | undefined> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList()
    const at = fnArray.indexOf(OPS.paintImageXObject)
    const [object]: unknown[] = argsArray[at] ?? []
    if (typeof object !== 'string') return undefined
    return await new Promise((resolve) => {
      page.objs.get(object, (data: unknown) => resolve(pixelsOf(data)))
    })
  } finally {
    page.cleanup()
  }
}

/** What pdf.js gives, checked. Where there is one bit for each pixel, rows begin with a byte of their own. */
function pixelsOf(found: unknown): Pixels | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(found))
  const [width, height, data] = [fields.get('width'), fields.get('height'), fields.get('data')]
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined
  const channels = { 1: 1, 2: 3, 3: 4 }[`${fields.get('kind')}`]
  if (channels === 1) return greyOf(data, { width, height })
  if ((channels !== 3 && channels !== 4) || data.length < width * height * channels) return undefined
  return { width, height, channels, data: data.subarray(0, width * height * channels) }
}

function greyOf(
  bits: Uint8Array | Uint8ClampedArray,
  { width, height }: { width: number; height: number },
): Pixels {
  const length = Math.ceil(width / 8)
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const byte = bits[row * length + (column >> 3)] ?? 0
      data[row * width + column] = (byte >> (7 - (column & 7))) & 1 ? 255 : 0
    }
  }
  return { width, height, channels: 1, data }
}
