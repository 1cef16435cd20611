import { expect, test } from 'vitest'
import { blankPatterns } from '../../src/readers/pdf/open/blank-patterns.ts'

const object = (keys: string) =>
  new TextEncoder().encode(`7 0 obj\n<< ${keys} >>\nstream\n/A Do\nendstream\nendobj\n`)

const latin1 = new TextDecoder('latin1')

test('nothing is left of what a tile of a pattern draws, in its place', () => {
  const bytes = object('/PatternType 1 /Filter [/FlateDecode]')
  const blank = latin1.decode(blankPatterns(Uint8Array.from(bytes)))
  expect(blank).toHaveLength(bytes.length)
  expect(blank).toMatch(
    /^7 0 obj\n<< \/PatternType 1 \/filter \[\/FlateDecode\] >>\nstream\s+endstream\nendobj\n$/,
  )
  expect(latin1.decode(blankPatterns(object('/PatternType 1')))).toMatch(/stream\s+endstream/)
})

test('a form that paints with patterns stays as it is', () => {
  const bytes = object('/Subtype /Form /Resources << /Pattern << /P 6 0 R >> >>')
  expect(blankPatterns(Uint8Array.from(bytes))).toEqual(bytes)
})
