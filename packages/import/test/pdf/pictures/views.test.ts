import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hills } from '../../../evaluation/make/pdf/pictures/drawings.ts'
import { readPdf } from '../../../src/pdf.ts'
import { line, pdfOf } from '../pdf-of.ts'
import { decodePng } from './decode-png.ts'
import { imageOf } from './image-of.ts'

const colors = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
]

/** Four quarters: `r` red, `g` green, `b` blue, `w` white, from the left and the top. */
const quarters = imageOf({
  ...{ width: 16, height: 16 },
  data: Array.from({ length: 256 }, (_, index) => colors[(index >> 7) * 2 + ((index >> 3) & 1)] ?? []).flat(),
})

const resources = '/XObject << /I 20 0 R >>'

async function picture(content: string, objects = [quarters]) {
  const { pictures, problems } = await readPdf(pdfOf({ pages: [line('山路') + content], objects, resources }))
  expect(problems).toEqual([])
  return pictures[0]
}

test.each([
  ['upright', '90 0 0 60 60 500', 'rg/bw'],
  ['turned to the left', '0 90 -60 0 160 500', 'gw/rb'],
  ['turned to the right', '0 -90 60 0 60 600', 'br/wg'],
  ['upside down', '-90 0 0 -60 160 600', 'wb/gr'],
  ['mirrored', '-90 0 0 60 160 500', 'gr/wb'],
  ['upended', '90 0 0 -60 60 600', 'bw/rg'],
  ['mirrored and turned', '0 90 60 0 60 500', 'wg/br'],
  ['leaning a little', '90 12 -8 60 60 500', 'rg/bw'],
])('%s', async (_, matrix, expected) => {
  const found = await picture(`q ${matrix} cm /I Do Q`)
  expect(letters(found?.bytes)).toBe(expected)
})

test('in a form that is turned, it is turned', async () => {
  const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Matrix [0 1 -1 0 1 0] /Resources << /XObject << /I 21 0 R >> >> /Length 5 >>\nstream\n/I Do\nendstream`
  const found = await picture('q 90 0 0 60 60 500 cm /I Do Q', [form, quarters])
  expect(letters(found?.bytes)).toBe('gw/rb')
})

test('what is cut off is gone', async () => {
  const found = await picture('q 60 500 45 60 re W n 90 0 0 60 60 500 cm /I Do Q')
  expect(letters(found?.bytes)).toBe('rr/bb')
  const { width, height } = decodePng(found?.bytes ?? new Uint8Array())
  expect([width, height]).toEqual([8, 16])
})

const photo = (more = '', colors = '/DeviceRGB') => {
  const data = new Uint8Array(readFileSync('packages/import/test/pdf/pictures/documents/hills.jpg'))
  return imageOf({
    width: hills.width,
    height: hills.height,
    data,
    colors,
    more: `/Filter /DCTDecode ${more}`,
  })
}

test.each([
  ['upright', 'q 90 0 0 60 60 500 cm /I Do Q', photo(), 'jpg'],
  ['turned', 'q 0 90 -60 0 160 500 cm /I Do Q', photo(), 'png'],
  ['cut', 'q 60 500 45 60 re W n 90 0 0 60 60 500 cm /I Do Q', photo(), 'png'],
  ['of other values', 'q 90 0 0 60 60 500 cm /I Do Q', photo('/Decode [1 0 1 0 1 0]'), 'png'],
  ['with a color that is clear', 'q 90 0 0 60 60 500 cm /I Do Q', photo('/Mask [0 9 0 9 0 9]'), 'png'],
])('a JPEG %s', async (_, content, object, ending) => {
  const found = await picture(content, [object])
  expect(found?.path).toBe(`images/page-1.${ending}`)
})

test('a JPEG that says how its camera was held is shown as the page shows it', async () => {
  const data = new Uint8Array(readFileSync('packages/import/test/pdf/pictures/documents/hills.jpg'))
  const exif = [0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, 77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3]
  const turn = [...exif, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  const held = [...data.subarray(0, 2), ...turn, ...data.subarray(2)]
  const object = imageOf({ width: 160, height: 100, data: held, more: '/Filter /DCTDecode' })
  const found = await picture('q 90 0 0 60 60 500 cm /I Do Q', [object])
  expect(found?.bytes).toEqual(data)
})

/** The colors of the four quarters. */
function letters(bytes: Uint8Array = new Uint8Array()): string {
  const { width, height, pixels } = decodePng(bytes)
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
    const color = pixels.subarray(start, start + 3).join(' ')
    return names.get(color) ?? color
  }
  return `${at(0.2, 0.2)}${at(0.8, 0.2)}/${at(0.2, 0.8)}${at(0.8, 0.8)}`
}

const names = new Map(['r', 'g', 'b', 'w'].map((letter, index) => [(colors[index] ?? []).join(' '), letter]))
