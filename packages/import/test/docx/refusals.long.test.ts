import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { codesOf } from '../codes-of.ts'
import { docxOf, p } from './docx-of.ts'

test('a million paragraphs', () => {
  expect(codesOf(() => readDocx(docxOf({ body: p('').repeat(1_000_000) })))).toEqual(['too-large'])
})

test('a zip bomb is not opened', () => {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(200_000_000) })
  expect(bytes.length).toBeLessThan(300_000)
  expect(codesOf(() => readDocx(bytes))).toEqual(['too-large'])
})

test('a zip bomb that says it is small is read no further than it says', () => {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) })
  // The size of the only file, in its own header and in the directory. PKWARE's APPNOTE, 4.3.7 and 4.3.12
  const view = new DataView(bytes.buffer)
  const directory = bytes.findLastIndex(
    (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  )
  view.setUint32(22, 1000, true)
  view.setUint32(directory + 24, 1000, true)
  expect(codesOf(() => readDocx(bytes))).toEqual(['damaged'])
})
