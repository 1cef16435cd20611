import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { codesOf } from '../codes-of.ts'
import { docxOf, p } from './docx-of.ts'

const document = (content: string) => zipSync({ 'word/document.xml': strToU8(content) })

const compound = (stream: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(), 1024)
  return bytes
}

const whole = docxOf({ body: p('文。') })

const entity = '<!DOCTYPE w:document [<!ENTITY a "啊啊啊啊">]>'

test.each([
  ['nothing', new Uint8Array(), ['not-docx']],
  ['text', strToU8('你好'), ['not-docx']],
  ['a PDF', strToU8('%PDF-1.7'), ['not-docx']],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('文') }), ['not-docx']],
  ['a .doc that was renamed', compound('WordDocument'), ['old-doc']],
  ['an encrypted document', compound('EncryptedPackage'), ['encrypted']],
  ['a document cut off', whole.slice(0, 200), ['damaged']],
  [
    'a byte that was changed',
    whole.map((byte, index) => (index > 60 && index < 90 ? byte ^ 0xff : byte)),
    ['damaged'],
  ],
  [
    'an entity of its own',
    document(`${entity}<w:document><w:body>&a;</w:body></w:document>`),
    ['xml-doctype'],
  ],
  ['an entity that nobody declared', document('<w:document><w:body>&a;</w:body></w:document>'), ['damaged']],
  ['an element that is not closed', document('<w:document><w:body></w:document>'), ['damaged']],
  ['two roots', document('<w:document/><w:document/>'), ['damaged']],
  ['an attribute without quotes', document('<w:document a=b/>'), ['damaged']],
  ['something else than a document', document('<html/>'), ['not-docx']],
  ['no text', docxOf({ body: '<w:p/>' }), ['empty']],
  ['elements 1000 deep', document(`${'<w:p>'.repeat(1000)}${'</w:p>'.repeat(1000)}`), ['too-large']],
])('%s', (_, bytes, expected) => {
  expect(codesOf(() => readDocx(bytes))).toEqual(expected)
})
