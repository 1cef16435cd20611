import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { blankGlyphs } from '../../src/readers/pdf/open/blank-glyphs.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** An object whose stream is what `drawing` packs to. */
function object(drawing: string, dictionary = '/Filter /FlateDecode'): Uint8Array<ArrayBuffer> {
  const packed = zlibSync(encode(drawing))
  const head = encode(`7 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n`)
  return Uint8Array.from([...head, ...packed, ...encode('\nendstream\nendobj\n')])
}

const latin1 = new TextDecoder('latin1')

test('of a letter that is drawn its width and box are left, in its place', () => {
  const bytes = object('1000 0 -5 -120.5 980 +870 d1\n0 0 m 10 10 l f\n')
  const blank = latin1.decode(blankGlyphs(Uint8Array.from(bytes)))
  expect(blank).toHaveLength(bytes.length)
  expect(blank).toMatch(
    /^7 0 obj\n<< \/filter \/FlateDecode \/Length \d+ >>\nstream\n1000 0 -5 -120\.5 980 \+870 d1\s+endstream\nendobj\n$/,
  )
})

test('so they are of a letter with colors of its own, and of a long one', () => {
  const long = Array.from({ length: 4000 }, (_, index) => `${(index * 7919) % 1000} ${index} l`).join('\n')
  for (const width of ['500 0 d0', '500 0 0 0 500 700 d1']) {
    expect(latin1.decode(blankGlyphs(object(`${width}\n${long}`)))).toContain(`stream\n${width}\n    `)
  }
})

test.each([
  ['the drawing of a page', 'q 1 0 0 1 0 0 cm BT /F1 12 Tf (d1 ) Tj ET Q', undefined],
  ['a map of characters', '/CIDInit /ProcSet findresource begin 12 dict begin', undefined],
  ['what is packed otherwise', '500 0 d0 f', '/Filter [/ASCIIHexDecode /FlateDecode]'],
  ['nothing', '', undefined],
])('%s stays as it is', (_, drawing, dictionary) => {
  const bytes = object(drawing, dictionary)
  expect(blankGlyphs(Uint8Array.from(bytes))).toEqual(bytes)
})

test('what is damaged stays as it is', () => {
  const bytes = object('500 0 d0 f')
  const at = latin1.decode(bytes).indexOf('stream\n') + 'stream\n'.length
  bytes.fill(0xff, at, at + 6)
  expect(blankGlyphs(Uint8Array.from(bytes))).toEqual(bytes)
})
