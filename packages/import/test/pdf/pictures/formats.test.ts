import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf.ts'
import { line, pdfOf } from '../pdf-of.ts'
import { decodePng } from './decode-png.ts'
import { drawn, imageOf } from './image-of.ts'

/** Eight rows of eight pixels, the first eight of which are those given. */
async function firstPixels(object: string, more: string[] = []): Promise<number[][]> {
  const objects = [object, ...more]
  const pdf = pdfOf({ pages: [line('山路') + drawn('I')], objects, resources: '/XObject << /I 20 0 R >>' })
  const { pictures, problems } = await readPdf(pdf)
  expect(problems).toEqual([])
  const { pixels } = decodePng(pictures[0]?.bytes ?? new Uint8Array())
  return Array.from({ length: 8 }, (_, index) => [...pixels.subarray(index * 4, index * 4 + 4)])
}

const size = { width: 8, height: 8 }
const rows = (row: readonly number[]) => Array.from({ length: 8 }, () => row).flat()
const grey = (...shades: number[]) => shades.map((shade) => [shade, shade, shade, 255])
const bits = grey(255, 255, 0, 0, 255, 0, 255, 0)
const eight = [0, 36, 72, 108, 144, 180, 216, 252]
const colored = eight.map((shade) => [shade, 255 - shade, 9])

test.each([
  ['one bit', imageOf({ ...size, colors: '/DeviceGray', bits: 1, data: rows([0b11001010]) }), bits],
  [
    'one bit that is meant the other way',
    imageOf({ ...size, colors: '/DeviceGray', bits: 1, data: rows([0b00110101]), more: '/Decode [1 0]' }),
    bits,
  ],
  ['grey', imageOf({ ...size, colors: '/DeviceGray', data: rows(eight) }), grey(...eight)],
  [
    'four bits of grey',
    imageOf({ ...size, colors: '/DeviceGray', bits: 4, data: rows([0x01, 0x23, 0x45, 0xff]) }),
    grey(0, 17, 34, 51, 68, 85, 255, 255),
  ],
  ['RGB', imageOf({ ...size, data: rows(colored.flat()) }), colored.map((color) => [...color, 255])],
  [
    'RGB that is packed',
    imageOf({ ...size, data: zlibSync(Uint8Array.from(rows(colored.flat()))), more: '/Filter/FlateDecode' }),
    colored.map((color) => [...color, 255]),
  ],
  [
    'colors by their number',
    imageOf({
      ...size,
      colors: '[/Indexed /DeviceRGB 1 <ff8000 0000ff>]',
      data: rows([0, 1, 0, 1, 0, 1, 0, 1]),
    }),
    [0, 1, 0, 1, 0, 1, 0, 1].map((number) => (number === 0 ? [255, 128, 0, 255] : [0, 0, 255, 255])),
  ],
  [
    'sixteen bits',
    imageOf({
      ...size,
      colors: '/DeviceGray',
      bits: 16,
      data: rows(eight.flatMap((shade) => [shade, shade])),
    }),
    grey(...eight),
  ],
])('%s', async (_, object, expected) => {
  expect(await firstPixels(object)).toEqual(expected)
})

test('inks of print are shown as colors', async () => {
  const inks = [255, 0, 0, 0, 0, 0, 0, 255]
  const [cyan = [], black = []] = await firstPixels(
    imageOf({ ...size, colors: '/DeviceCMYK', data: rows([...inks, ...inks, ...inks, ...inks]) }),
  )
  expect([(cyan[0] ?? 255) < 40, (cyan[2] ?? 0) > 200, Math.max(...black.slice(0, 3)) < 60]).toEqual([
    true,
    true,
    true,
  ])
})

test('how opaque a picture is stands in it', async () => {
  const mask = imageOf({ ...size, colors: '/DeviceGray', data: rows(eight) })
  const found = await firstPixels(imageOf({ ...size, data: rows(colored.flat()), more: '/SMask 21 0 R' }), [
    mask,
  ])
  expect(found).toEqual(colored.map((color, index) => [...color, eight[index]]))
})

test('a color that is clear is clear', async () => {
  const object = imageOf({ ...size, colors: '/DeviceGray', data: rows(eight), more: '/Mask [72 72]' })
  expect((await firstPixels(object)).map(([, , , opacity]) => opacity)).toEqual([
    255, 255, 0, 255, 255, 255, 255, 255,
  ])
})

test('read once more, a picture has the same bytes', async () => {
  const pdf = pdfOf({
    ...{ pages: [line('山路') + drawn('I')], resources: '/XObject << /I 20 0 R >>' },
    objects: [imageOf({ ...size, data: rows(colored.flat()) })],
  })
  expect((await readPdf(pdf)).pictures).toEqual((await readPdf(pdf)).pictures)
})
