import { strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPdf } from '../../src/pdf.ts'
import { codesOfPromise } from '../codes-of.ts'
import { line, pdfOf } from './pdf-of.ts'

const whole = pdfOf({ pages: [line('从三月起')] })

/** A page whose content is packed. */
function packed(content: string): Uint8Array {
  const data = Array.from(zlibSync(strToU8(content)), (byte) => String.fromCharCode(byte)).join('')
  const [before = '', behind = ''] = String.fromCharCode(...pdfOf({ pages: ['@@'] })).split(
    '<< /Length 2 >>\nstream\n@@',
  )
  const text = `${before}<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}${behind}`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const password =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
  '11'.repeat(32) +
  '> /U <' +
  '22'.repeat(32) +
  '> >> /ID [<33> <33>]'

test.each([
  ['nothing', new Uint8Array(), ['not-pdf']],
  ['text', strToU8('你好'), ['not-pdf']],
  ['a zip', strToU8('PK\u0003\u0004'), ['not-pdf']],
  ['the beginning alone', strToU8('%PDF-1.7\n'), ['damaged']],
  ['a file cut off', whole.slice(0, 120), ['damaged']],
  ['a password', pdfOf({ pages: [line('文')], trailer: password }), ['encrypted']],
  ['a page without text', pdfOf({ pages: [''] }), ['empty']],
  ['white space alone', pdfOf({ pages: [line('  　')] }), ['empty']],
  ['a picture alone', pdfOf({ pages: ['q 500 0 0 700 50 50 cm /Im1 Do Q'] }), ['empty']],
  ['a page of few bytes that stand for many', packed(' '.repeat(6_000_001)), ['too-large']],
  ['501 pages', pdfOf({ pages: Array.from({ length: 501 }, () => '') }), ['too-large']],
  [
    'a font of codes that nobody explains',
    pdfOf({ pages: [line('\ub9fa')], encoding: 'GBK-EUC-H' }),
    ['c-map-missing'],
  ],
])('%s', async (_, bytes, expected) => {
  expect(await codesOfPromise(readPdf(bytes))).toEqual(expected)
})

test('a file whose table of objects is gone is read all the same', async () => {
  const text = String.fromCharCode(...whole).replace(/xref[\s\S]*?trailer/, 'trailer')
  const { blocks } = await readPdf(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  expect(blocks).toHaveLength(1)
})

test('CMaps that are handed in say what the codes of a font mean', async () => {
  const asked: string[] = []
  const source = await readPdf(pdfOf({ pages: [line('\ub9fa')], encoding: 'GBK-EUC-H' }), {
    cMaps: (name) => {
      asked.push(name)
      return cMaps.get(name)
    },
  })
  expect(asked).toEqual(['GBK-EUC-H', 'Adobe-GB1-UCS2'])
  expect(source.text.trim()).toBe('国')
})

test('a packed page is read like any other', async () => {
  const { text } = await readPdf(packed(line('从三月起')))
  expect(text.trim()).toBe('从三月起')
})

test('what is handed in stays as it is', async () => {
  const bytes = whole.slice()
  await readPdf(bytes)
  expect(bytes).toEqual(whole)
})

// In the packed form of pdf.js: kind and size of what follows, how many there are, and these; numbers by seven bits.
const cMaps: ReadonlyMap<string, Uint8Array> = new Map([
  [
    'GBK-EUC-H',
    // Codes from 8140 to 8140 + 7DBE; B9FA is the character 5.
    new Uint8Array([0, 0x01, 1, 0x81, 0x40, 0x81, 0xfb, 0x3e, 0x41, 1, 0xb9, 0xfa, 5]),
  ],
  [
    'Adobe-GB1-UCS2',
    // The character 5 is U+56FD.
    new Uint8Array([0, 0x01, 1, 0, 0, 0x83, 0xff, 0x7f, 0x81, 1, 0, 5, 0x56, 0xfd]),
  ],
])
