import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { chart, glass, hills, waves } from './drawings.ts'

/** Writes the pictures that stand in the documents: what a camera makes, by Chromium, and three kinds of PNG. */
export function draw(folder: string): void {
  const write = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes)
  write('glass.png', png({ ...glass, type: 6, pixels: bytesOf(glass.at, { ...glass, channels: 4 }) }))
  write('waves.png', png({ ...waves, type: 0, pixels: bytesOf(waves.at, { ...waves, channels: 1 }) }))
  const colors = chart.colors.flat()
  write('chart.png', png({ ...chart, type: 3, pixels: bytesOf(chart.at, { ...chart, channels: 1 }), colors }))
  const whole = png({ ...hills, type: 2, pixels: bytesOf(hills.at, { ...hills, channels: 3 }) })
  write('hills.jpg', jpeg(whole, { ...hills, folder }))
}

type Color = readonly number[]

function bytesOf(
  at: (x: number, y: number) => Color,
  { width, height, channels }: { width: number; height: number; channels: number },
): Uint8Array {
  const pixels = Array.from({ length: width * height }, (_, index) =>
    at(index % width, Math.floor(index / width)).slice(0, channels),
  )
  return Uint8Array.from(pixels.flat())
}

interface Image {
  width: number
  height: number
  /** Of its colors. */
  type: 0 | 2 | 3 | 6
  pixels: Uint8Array
  /** Of a palette. */
  colors?: Color
}

function png({ width, height, type, pixels, colors = [] }: Image): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, type], 8)
  const length = pixels.length / height
  const rows = Array.from({ length: height }, (_, row) => [
    0,
    ...pixels.subarray(row * length, (row + 1) * length),
  ])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(colors.length > 0 ? [chunk('PLTE', Uint8Array.from(colors))] : []),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), bytes])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** What a browser makes of a PNG. */
function jpeg(
  whole: Uint8Array,
  { width, height, folder }: { width: number; height: number; folder: string },
): Uint8Array {
  const script = `const image = new Image()
image.onload = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} })
  canvas.getContext('2d').drawImage(image, 0, 0)
  document.title = canvas.toDataURL('image/jpeg', 0.85)
}
image.src = 'data:image/png;base64,${Buffer.from(whole).toString('base64')}'`
  const page = join(folder, 'jpeg.html')
  writeFileSync(page, `<!doctype html><title></title><script>${script}</script>`)
  const switches = [
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${folder}/browser`,
    '--virtual-time-budget=2000',
  ]
  const dom = execFileSync('chromium', [...switches, '--dump-dom', `file://${page}`], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  const [, data = ''] = /base64,([^<]+)<\/title>/.exec(dom) ?? []
  if (data === '') throw new Error(`No JPEG in ${readFileSync(page, 'utf8').slice(0, 60)}`)
  return Buffer.from(data, 'base64')
}
