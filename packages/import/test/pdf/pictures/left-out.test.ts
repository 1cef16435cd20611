import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf.ts'
import { line, type PdfParts, pdfOf } from '../pdf-of.ts'
import { drawn, imageOf, pixelsOf } from './image-of.ts'

const resources = '/XObject << /I 20 0 R >>'
const size = { width: 12, height: 10 }

async function problemsOf(parts: Partial<PdfParts>): Promise<string[]> {
  const { problems, pictures, blocks } = await readPdf(
    pdfOf({ pages: [line('山路'), line('一天') + drawn('I')], resources, ...parts }),
  )
  expect([pictures, blocks.filter(({ type }) => type === 'image')]).toEqual([[], []])
  return problems.map(({ code, received }) => `${code} ${received}`)
}

const packed = (length: number) => zlibSync(new Uint8Array(length))
const data = pixelsOf(12, 10)

/** The head of a JPEG that is larger than its dictionary says. */
const head = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
const jpeg = [...head, 0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 0, 0xff, 0xd9]

test.each([
  ['more pixels than can be had', imageOf({ width: 3000, height: 1667, data }), ['picture-too-large 2']],
  [
    'few pixels for which far too many bytes stand',
    imageOf({ ...size, data: packed(5_000_000), more: '/Filter /FlateDecode' }),
    ['picture-too-large 2'],
  ],
  [
    'a JPEG of far more pixels than its dictionary says',
    imageOf({ ...size, data: jpeg, more: '/Filter /DCTDecode' }),
    ['picture-too-large 2'],
  ],
  [
    'the same, packed once more',
    imageOf({ ...size, data: zlibSync(Uint8Array.from(jpeg)), more: '/Filter [/FlateDecode /DCTDecode]' }),
    ['picture-too-large 2'],
  ],
  [
    'JPEG 2000, which no browser shows',
    imageOf({ ...size, data, more: '/Filter /JPXDecode' }),
    ['picture-in-pdf 2'],
  ],
  [
    'what a scanner packs',
    imageOf({ ...size, data, more: '/Filter [/JBIG2Decode]', colors: '/DeviceGray', bits: 1 }),
    ['picture-in-pdf 2'],
  ],
  ['a filter that nobody knows', imageOf({ ...size, data, more: '/Filter /Wonder' }), ['picture-in-pdf 2']],
  ['a shape for a color', imageOf({ ...size, data, more: '/ImageMask true', bits: 1 }), ['picture-in-pdf 2']],
  ['a size that stands elsewhere', imageOf({ ...size, data }).replace('12', '21 0 R'), ['picture-in-pdf 2']],
  ['a mask that is not there', imageOf({ ...size, data, more: '/SMask 44 0 R' }), ['picture-in-pdf 2']],
])('%s', async (_, object, expected) => {
  expect(await problemsOf({ objects: [object] })).toEqual(expected)
})

test('a mask of more pixels than can be had', async () => {
  const mask = imageOf({ width: 30_000, height: 30_000, data, colors: '/DeviceGray' })
  const objects = [imageOf({ ...size, data, more: '/SMask 21 0 R' }), mask]
  expect(await problemsOf({ objects })).toEqual(['picture-too-large 2'])
})

test('more pictures than are in proportion to their document', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `I${index}`)
  const objects = names.map((_, index) =>
    imageOf({ width: 2000, height: 2000, data: [index], colors: '/DeviceGray' }),
  )
  const { problems } = await readPdf(
    pdfOf({
      pages: names.map((name) => line('一天') + drawn(name)),
      objects,
      resources: `/XObject << ${names.map((name, index) => `/${name} ${20 + index} 0 R`).join(' ')} >>`,
    }),
  )
  expect(problems.map(({ code, received }) => `${code} ${received}`)).toEqual(
    [3, 4, 5, 6, 7].map((page) => `picture-too-large ${page}`),
  )
})

test('a page that was scanned and has its words over it', async () => {
  const words = Array.from({ length: 4 }, (_, index) =>
    line('从三月起三所学校每天称一次剩饭', { y: 200 + index * 20 }),
  )
  const pages = [line('山路'), drawn('I', { x: 0, y: 0, width: 600, height: 800 }) + words.join('')]
  expect(await problemsOf({ objects: [imageOf({ ...size, data })], pages })).toEqual(['picture-in-pdf 2'])
})

test('what is encrypted, though the file opens without a password', async () => {
  const parts = { objects: [imageOf({ ...size, data })], catalog: '/Note (/Encrypt)' }
  expect(await problemsOf(parts)).toEqual(['picture-in-pdf 2'])
})

test('a picture that stands in the page itself', async () => {
  const pages = [
    line('山路'),
    `${line('一天')}q 90 0 0 60 60 500 cm BI /W 8 /H 1 /BPC 8 /CS /G ID abcdefgh EI Q`,
  ]
  expect(await problemsOf({ pages })).toEqual(['picture-in-pdf 2'])
})

test('the problem says what to do', async () => {
  const objects = [imageOf({ width: 3000, height: 1667, data })]
  const { problems } = await readPdf(pdfOf({ pages: [line('一天') + drawn('I')], resources, objects }))
  expect(problems[0]?.message.zh).toMatch(/第 `1` 页.*500 万像素.*缩小图片/u)
  expect(problems[0]?.message.en).toMatch(/page `1`.*five million pixels.*2000 pixels/)
})
