import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { blankFonts } from '../../src/readers/pdf/open/blank-fonts.ts'

const encode = (text: string) => Array.from(new TextEncoder().encode(text))

/** A list by where its entries lie, from 1. */
const list = (places: readonly number[], entries: readonly number[]) => [
  ...[0, places.length - 1, 1],
  ...places,
  ...entries,
]

/** A font of one name, with these letters; numbers of each form stand in front of where they are. */
function fontOf(letters: readonly number[], charset: readonly number[] = [139]): Uint8Array {
  const operands = [...[28, 1, 0, 30, 0x12, 0x3f, 247, 5, 12, 7], ...charset, 15]
  const names = [1, 0, 4, 1, ...list([1, 2], encode('A'))]
  const length = operands.length + 6
  const place = names.length + 5 + length + 4
  const top = list([1, 1 + length], [...operands, 29, 0, 0, 0, place, 17])
  return Uint8Array.from([...names, ...top, 0, 0, 0, 0, ...letters])
}

/** An object whose stream is a font. */
function object(font: Uint8Array, { filter = '/Filter /FlateDecode', kind = 'CIDFontType0C' } = {}) {
  const said = filter === '' ? font : zlibSync(font)
  const head = encode(`7 0 obj\n<< /Subtype /${kind} ${filter} /Length ${said.length} >>\nstream\n`)
  return Uint8Array.from([...head, ...said, ...encode('\nendstream\nendobj\n')])
}

const sound = list([1, 3, 5, 7], [139, 14, 139, 14, 139, 14])

/** Every second letter is all of the font. */
const damaged = list(
  Array.from({ length: 101 }, (_, index) => (index % 2 === 0 ? 1 : 60)),
  Array.from({ length: 60 }, () => 14),
)

const latin1 = new TextDecoder('latin1')

test.each([['/Filter /FlateDecode'], ['']])(
  'of a font whose letters lie over each other nothing is left: %s',
  (filter) => {
    const bytes = object(fontOf(damaged), { filter })
    const blank = latin1.decode(blankFonts(Uint8Array.from(bytes)))
    expect(blank).toHaveLength(bytes.length)
    expect(blank).toMatch(
      /^7 0 obj\n<< \/Subtype \/CIDFontType0C (?:\/filter \/FlateDecode)? \/Length \d+ >>\nstream\n\0+endstream\nendobj\n$/,
    )
  },
)

test.each([
  ['an array of one filter', '/Filter [/FlateDecode]', '/filter [/FlateDecode]'],
  ['the short name of the filter', '/Filter/Fl', '/filter/Fl'],
  ['the short name of the key', '/F [ /Fl ]', '/f [ /Fl ]'],
  ['lines and zeros between', '/Filter\r\n\0[\n/Fl\r]', '/filter\r\n\0[\n/Fl\r]'],
])('so it is of one with %s', (_, filter, left) => {
  const blank = latin1.decode(blankFonts(object(fontOf(damaged), { filter })))
  expect(blank).toContain(left)
  expect(blank).toMatch(/stream\n\0+endstream\n/)
})

test('so it is of one in front of which other bytes stand, as pdf.js passes them', () => {
  const shifted = Uint8Array.from([0, 0, ...fontOf(damaged)])
  expect(latin1.decode(blankFonts(object(shifted)))).toMatch(/stream\n\0+endstream/)
})

test('white space behind the word that begins a stream is no part of it', () => {
  const bytes = (font: Uint8Array) => {
    const text = latin1.decode(object(font, { filter: '' })).replace('stream\n', 'stream \0\r\n')
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  }
  expect(blankFonts(bytes(fontOf(sound)))).toEqual(bytes(fontOf(sound)))
  expect(latin1.decode(blankFonts(bytes(fontOf(damaged))))).toMatch(/stream \0\r\n\0+endstream/)
})

test('all fonts of a document have one budget', () => {
  const padded = new Uint8Array(15_000_000)
  padded.set(fontOf(sound))
  const large = object(padded)
  const small = object(fontOf(sound))
  const bytes = Uint8Array.from([...small, ...large, ...large, ...small])
  const blank = blankFonts(bytes.slice())
  const whole = small.length + large.length
  expect(blank.subarray(0, whole)).toEqual(bytes.subarray(0, whole))
  expect(latin1.decode(blank.subarray(whole)).match(/stream\n\0+endstream/g)).toHaveLength(2)
})

test('so it is of one whose name is longer than all of it', () => {
  const names = list(
    Array.from({ length: 101 }, (_, index) => (index % 2 === 0 ? 1 : 90)),
    encode('A'.repeat(90)),
  )
  expect(latin1.decode(blankFonts(object(Uint8Array.from([1, 0, 4, 1, ...names]))))).toMatch(/stream\n\0+end/)
})

test.each([
  ['a sound font', object(fontOf(sound))],
  ['one that is not packed', object(fontOf(sound), { filter: '' })],
  ['a font of another kind', object(fontOf(damaged), { kind: 'Type1C' })],
  ['what is packed otherwise', object(fontOf(sound), { filter: '/Filter [/ASCIIHexDecode /FlateDecode]' })],
  ['what is encrypted', object(fontOf(damaged), { filter: '/Encrypt 9 0 R /Filter /FlateDecode' })],
  ['a font that ends early', object(fontOf(sound).subarray(0, 12))],
  ['nothing', object(new Uint8Array())],
])('%s stays as it is', (_, bytes) => {
  expect(blankFonts(Uint8Array.from(bytes))).toEqual(bytes)
})

test('nothing is left of what cannot be unpacked', () => {
  const bytes = object(fontOf(sound))
  const at = latin1.decode(bytes).indexOf('stream\n') + 'stream\n'.length
  bytes.fill(0xff, at, at + 6)
  expect(latin1.decode(blankFonts(bytes))).toMatch(/stream\n\0+endstream/)
})
