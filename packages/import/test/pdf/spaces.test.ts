import { expect, test } from 'vitest'
import type { PdfItem } from '../../src/readers/pdf/page/pdf-page.ts'
import { partsOf } from '../../src/readers/pdf/write/parts-of.ts'

const plain = {
  offset: 0,
  left: 0,
  right: 200,
  base: 0,
  size: 12,
  bold: false,
  italic: false,
  isArtifact: false,
}

/** What is read of a line whose spaces are narrow. */
function read(text: string): string {
  const item: PdfItem = { ...plain, text }
  return partsOf([{ from: 0, length: text.length, item }], text)
    .flatMap(({ from, length, isIdle }) => (isIdle ? [] : [text.slice(from, from + length)]))
    .join('')
}

test.each([
  ['校友会月刊 · News of Oakley', '校友会月刊 · News of Oakley'],
  ['校友会月刊 · 奥克利', '校友会月刊·奥克利'],
  ['校友会月刊· News of Oakley', '校友会月刊·News of Oakley'],
  ['校友会月刊 News of Oakley', '校友会月刊News of Oakley'],
  ['译路 Translators’ Letter', '译路Translators’ Letter'],
  ['他说“好” Letter', '他说“好”Letter'],
])('%s is read as %s', (text, words) => {
  expect(read(text)).toBe(words)
})
