import { zlibSync } from 'fflate'
import { crcOf } from './crc-of.ts'
import { filterRows } from './filter-rows.ts'
import type { Pixels } from './pixels.ts'

/** Pixels as a file: the same bytes each time. https://www.w3.org/TR/png-3/ */
export function toPng(pixels: Pixels): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, pixels.width)
  view.setUint32(4, pixels.height)
  header.set([8, colorTypes[pixels.channels]], 8)
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filterRows(pixels), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

const colorTypes = { 1: 0, 3: 2, 4: 6 } as const

/** Its length, its name, its bytes, and a check of the last two. */
function chunk(name: string, bytes: Uint8Array): Uint8Array {
  const found = new Uint8Array(bytes.length + 12)
  const view = new DataView(found.buffer)
  view.setUint32(0, bytes.length)
  found.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  )
  found.set(bytes, 8)
  view.setUint32(bytes.length + 8, crcOf(found.subarray(4, bytes.length + 8)))
  return found
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const found = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    found.set(part, at)
    at += part.length
  }
  return found
}
