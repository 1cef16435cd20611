import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chart, glass, hills, waves } from '../../../evaluation/make/pdf/pictures/drawings.ts'
import { infer } from '../../../src/index.ts'
import { readPdf } from '../../../src/pdf.ts'
import { type Decoded, decodePng } from './decode-png.ts'

const folder = 'packages/import/test/pdf/pictures/documents'
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`))
const original = (name: string) => decodePng(bytesOf(name))

/** A document of the programs that most bulletins are made with, each with a logo on every page. */
const readAnew = async (name: string) => {
  const source = await readPdf(bytesOf(`${name}.pdf`))
  const files = new Map(source.pictures.map(({ path, bytes }) => [path, bytes]))
  const { draft } = infer(source)
  return {
    source,
    files,
    bodies: draft.sections.flatMap(({ articles }) => (articles ?? []).map(({ body }) => body)),
  }
}

const documents = new Map<string, ReturnType<typeof readAnew>>()

function read(name: string): ReturnType<typeof readAnew> {
  const found = documents.get(name) ?? readAnew(name)
  documents.set(name, found)
  return found
}

test.each([
  ['chromium', 'jpg', 'png', ['山和天', '路', '一天的路']],
  ['chromium-untagged', 'jpg', 'png', ['', '', '']],
  ['office', 'png', 'png', ['山和天', '路', '一天的路']],
  ['office-untagged', 'jpg', 'jpg', ['', '', '']],
  ['xelatex', 'jpg', 'png', ['', '', '']],
])(
  '%s: each picture stands in its place, with its caption',
  async (name, first, second, [one, two, three]) => {
    const { source, bodies } = await read(name)
    expect(source.problems).toEqual([])
    expect(source.pictures.map(({ path }) => path)).toEqual([
      `images/page-1.${first}`,
      `images/page-2.${second}`,
      'images/page-2-2.png',
    ])
    const shown = bodies.map((body) =>
      body?.map((block) => {
        if (typeof block === 'string' || block.type !== 'image') return 'text'
        const words = JSON.stringify(block.caption ?? []).match(/\p{Script=Han}/gu) ?? []
        return `${block.url} ${block.alt ?? ''} ${words.join('')}`
      }),
    )
    expect(shown).toEqual([
      ['text', `images/page-1.${first} ${one} 山上的一天`, 'text'],
      ['text', `images/page-2.${second} ${two} 路上的一天`, 'text', `images/page-2-2.png ${three} `, 'text'],
    ])
  },
)

test.each(['chromium', 'chromium-untagged'])('%s: a JPEG is the file that was put in', async (name) => {
  const { files } = await read(name)
  expect(files.get('images/page-1.jpg')).toEqual(bytesOf('hills.jpg'))
})

test.each(['office-untagged', 'xelatex'])('%s: a JPEG is as large as it was', async (name) => {
  const { files } = await read(name)
  const bytes = files.get('images/page-1.jpg') ?? new Uint8Array()
  expect([...bytes.subarray(0, 2), ...bytes.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9])
  expect(sizeOf(bytes)).toEqual([hills.width, hills.height])
})

test.each([
  ['chromium', 'images/page-2.png', 'waves.png'],
  ['chromium', 'images/page-2-2.png', 'chart.png'],
  ['chromium-untagged', 'images/page-2.png', 'waves.png'],
  ['chromium-untagged', 'images/page-2-2.png', 'chart.png'],
  ['office', 'images/page-2.png', 'waves.png'],
  ['office', 'images/page-2-2.png', 'chart.png'],
  ['office-untagged', 'images/page-2-2.png', 'chart.png'],
])('%s: %s has the pixels of %s', async (name, path, file) => {
  const { files } = await read(name)
  expect(decodePng(files.get(path) ?? new Uint8Array())).toEqual(original(file))
})

test('a photograph that was stored anew has its colors, but for what a JPEG loses', async () => {
  const { files } = await read('office')
  const found = decodePng(files.get('images/page-1.png') ?? new Uint8Array())
  expect([found.width, found.height]).toEqual([hills.width, hills.height])
  expect(distance(found, hills.at)).toBeLessThan(8)
})

test('a picture that TeX turned is turned', async () => {
  const { files } = await read('xelatex')
  const { width, height, pixels } = original('waves.png')
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < height; x++) {
      const from = (x * width + width - 1 - y) * 4
      turned.set(pixels.subarray(from, from + 4), (y * height + x) * 4)
    }
  }
  expect(decodePng(files.get('images/page-2.png') ?? new Uint8Array())).toEqual({
    ...{ width: height, height: width },
    pixels: turned,
  })
})

test('a picture of which TeX cut off the left is cut', async () => {
  const { files } = await read('xelatex')
  const { width, height, pixels } = original('chart.png')
  const rows = Array.from({ length: height }, (_, row) =>
    pixels.subarray((row * width + 20) * 4, (row + 1) * width * 4),
  )
  expect(decodePng(files.get('images/page-2-2.png') ?? new Uint8Array())).toEqual({
    ...{ width: width - 20, height },
    pixels: Uint8Array.from(rows.flatMap((row) => [...row])),
  })
})

test('the originals are what was drawn', () => {
  const shade = (x: number, y: number) => Array.from({ length: 3 }, () => waves.at(x, y)[0] ?? 0)
  expect(distance(original('waves.png'), shade)).toBeLessThan(1)
  expect(distance(original('chart.png'), (x, y) => chart.colors[chart.at(x, y)[0] ?? 0] ?? [])).toBe(0)
  expect(distance(original('glass.png'), glass.at)).toBeLessThan(1)
})

/** By how much a color differs, on average. */
function distance({ width, pixels }: Decoded, at: (x: number, y: number) => readonly number[]): number {
  const differences = Array.from({ length: pixels.length / 4 }, (_, index) => {
    const color = at(index % width, Math.floor(index / width))
    return (
      color.reduce((sum, value, channel) => sum + Math.abs(value - (pixels[index * 4 + channel] ?? 0)), 0) / 3
    )
  })
  return differences.reduce((sum, one) => sum + one, 0) / differences.length
}

/** What the head of a JPEG says: one that is gone over once, or several times. */
function sizeOf(bytes: Uint8Array): number[] {
  const at = bytes.findIndex(
    (byte, index) => byte === 0xff && [0xc0, 0xc2].includes(bytes[index + 1] ?? 0) && bytes[index + 4] === 8,
  )
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return [view.getUint16(at + 7), view.getUint16(at + 5)]
}
