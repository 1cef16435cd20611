import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { line, pdfOf } from '../../pdf/pdf-of.ts'
import { drawn, imageOf } from '../../pdf/pictures/image-of.ts'

/** PDFs whose pictures nobody should send, and which must do no harm. Made when they are needed. */
export const pictureInputs: Readonly<Record<string, () => Uint8Array>> = {
  'noise, as many pixels as are read': () => withImages([noise({ width: 2500, height: 2000 })]),
  'the same, packed': () => {
    const data = zlibSync(bytesOf(2500 * 2000 * 3), { level: 1 })
    return withImages([imageOf({ width: 2500, height: 2000, data, more: '/Filter /FlateDecode' })])
  },
  'the same, half clear': () => {
    const mask = noise({ width: 2500, height: 2000, colors: '/DeviceGray' })
    return withImages([noise({ width: 2500, height: 2000, more: '/SMask 21 0 R' }), mask])
  },
  'the same, in inks': () => withImages([noise({ width: 2500, height: 2000, colors: '/DeviceCMYK' })]),
  'one pixel under a mask of as many as are read': () => {
    const mask = noise({ width: 2500, height: 2000, colors: '/DeviceGray' })
    return withImages([noise({ width: 8, height: 8, more: '/SMask 21 0 R' }), mask])
  },
  'a picture of which a few bytes stand for a gigabyte': () => bomb({ width: 9, height: 9 }),
  'the same, of as many pixels as are read': () => bomb({ width: 2500, height: 2000 }),
  'thirty of few bytes of which each is as large as can be': () =>
    withImages(
      Array.from({ length: 30 }, (_, index) => {
        const data = new Uint8Array(2500 * 2000).fill(index, 9)
        const more = '/Filter /FlateDecode'
        return imageOf({
          ...{ width: 2500, height: 2000, colors: '/DeviceGray' },
          data: zlibSync(data),
          more,
        })
      }),
    ),
  'a thousand small ones on a page': () => {
    const data = bytesOf(1000 + 9 * 9 * 3)
    const objects = Array.from({ length: 1000 }, (_, index) =>
      imageOf({ width: 9, height: 9, data: data.subarray(index, index + 9 * 9 * 3) }),
    )
    return withImages(objects, { onePage: true })
  },
  'one that is drawn a hundred thousand times': () =>
    pdfOf({
      pages: [line('山路') + drawn('I0').repeat(100_000)],
      ...resources(1),
      objects: [noise({ width: 9, height: 9 })],
    }),
  'one that is drawn on five hundred pages': () =>
    pdfOf({
      pages: Array.from({ length: 500 }, () => line('山路') + drawn('I0')),
      ...{ ...resources(1), objects: [noise({ width: 2500, height: 2000 })] },
    }),
  'a JPEG that says it is of four thousand million pixels': () => {
    const data = photo().slice()
    const at = data.findIndex((byte, index) => byte === 0xff && data[index + 1] === 0xc0)
    data.set([0xff, 0xff, 0xff, 0xff], at + 5)
    return withImages([
      imageOf({ width: 90, height: 90, data, more: '/Filter /DCTDecode /Decode [1 0 1 0 1 0]' }),
    ])
  },
  'a JPEG that is gone over a thousand times': () => {
    const data = photo()
    const at = data.findIndex((byte, index) => byte === 0xff && data[index + 1] === 0xda)
    const scan = [...data.subarray(at, -2)]
    const all = [...data.subarray(0, at), ...Array.from({ length: 1000 }, () => scan).flat(), 0xff, 0xd9]
    return withImages([
      imageOf({ width: 160, height: 100, data: all, more: '/Filter /DCTDecode /Decode [1 0 1 0 1 0]' }),
    ])
  },
  'ends of JPEGs without one': () =>
    withImages([
      imageOf({
        width: 90,
        height: 90,
        data: bytesOf(2_000_000).map((byte) => (byte & 1 ? 0xd9 : 0xff)),
        more: '/Filter /DCTDecode',
      }),
    ]),
  'forty thousand that are not drawn': () => {
    const objects = Array.from({ length: 40_000 }, (_, index) =>
      imageOf({ width: 9, height: 1, data: [index] }),
    )
    return pdfOf({ pages: [line('山路')], objects })
  },
}

interface Shape {
  width: number
  height: number
  colors?: string
  more?: string
}

function noise({ width, height, colors = '/DeviceRGB', more = '' }: Shape): string {
  const components = { '/DeviceGray': 1, '/DeviceCMYK': 4 }[colors] ?? 3
  return imageOf({ width, height, colors, more, data: bytesOf(width * height * components) })
}

/** Bytes that cannot be packed, the same each time. */
function bytesOf(length: number): Uint8Array {
  const found = new Uint8Array(length)
  let state = 7
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    found[at] = state >>> 24
  }
  return found
}

function bomb(size: { width: number; height: number }): Uint8Array {
  const data = zlibSync(new Uint8Array(1_000_000_000), { level: 9 })
  return withImages([imageOf({ ...size, data, more: '/Filter /FlateDecode' })])
}

const photo = () => new Uint8Array(readFileSync('packages/import/test/pdf/pictures/documents/hills.jpg'))

const resources = (count: number) => ({
  resources: `/XObject << ${Array.from({ length: count }, (_, index) => `/I${index} ${20 + index} 0 R`).join(' ')} >>`,
})

/** A document of images, each on a page; of the first alone where the others cover it. */
function withImages(objects: string[], { onePage = false } = {}): Uint8Array {
  const isOne = objects[0]?.includes('/SMask') === true
  const shown = (isOne ? objects.slice(0, 1) : objects).map((_, index) => drawn(`I${index}`))
  const pages = onePage ? [line('山路') + shown.join('')] : shown.map((one) => line('山路') + one)
  return pdfOf({ pages, objects, ...resources(objects.length) })
}
