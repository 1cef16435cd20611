import { expect, test } from 'vitest'
import * as docx from '../src/docx.ts'
import * as html from '../src/html.ts'
import * as index from '../src/index.ts'
import * as markdown from '../src/markdown.ts'
import * as pdf from '../src/pdf.ts'
import * as text from '../src/text.ts'

test.each([
  ['@cec-bulletin/import', index, ['infer']],
  ['@cec-bulletin/import/docx', docx, ['readDocx']],
  ['@cec-bulletin/import/html', html, ['readHtml']],
  ['@cec-bulletin/import/pdf', pdf, ['readPdf']],
  ['@cec-bulletin/import/text', text, ['readText']],
  ['@cec-bulletin/import/markdown', markdown, ['readMarkdown']],
])('what %s offers', (_, offered, names) => {
  expect(Object.keys(offered).sort()).toEqual(names)
})
