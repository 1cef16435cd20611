import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { readText } from '../../src/text.ts'
import { line, pdfOf } from '../pdf/pdf-of.ts'

test.each([
  ['1．', '2．', { ordered: true }],
  ['（1）', '（2）', { ordered: true, marker: '1)' }],
])('lines that begin with %s and %s are a list', (first, second, about) => {
  const page = `<h1>简报</h1><div id="zoom"><p>提醒：</p><p>${first}甲；</p><p>${second}乙。</p></div>`
  const found = infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]
  expect(found).toMatchObject({ type: 'list', ...about })
  expect(JSON.stringify(found)).toContain('"value":"甲；"')
})

test.each([
  ['①', '②'],
  ['A. ', 'B. '],
  ['（a）', '（b）'],
])('%s and %s, for which an issue has no marker, stay in the items of a list', (first, second) => {
  const page = `<h1>简报</h1><div id="zoom"><p>提醒：</p><p>${first}甲；</p><p>${second}乙。</p></div>`
  const found = infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]
  expect(found).toMatchObject({ type: 'list', ordered: false })
  expect(JSON.stringify(found)).toContain(`"value":"${first}甲；"`)
})

test.each([
  'https://example.org/a?utm_source=x',
  '<a href="https://example.org/a">https://example.org/a</a>',
])('the address behind the name of a source is its own: %s', (address) => {
  const page = `<h1>简报</h1><h2>要闻</h2><h3>一篇</h3><p>正文。</p><p>来源：水务局（${address}）</p>`
  expect(infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.sources).toEqual([
    { title: '水务局', url: 'https://example.org/a' },
  ])
})

test('本文摘自《…》 says where an article came from', () => {
  const page = '<h1>简报</h1><h2>要闻</h2><h3>一篇</h3><p>正文。</p><p>本文摘自《乡土手艺》</p>'
  expect(infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.sources).toEqual([{ title: '《乡土手艺》' }])
})

const bulleted = ['提醒的话写在清单前面：', '● 甲事要办好；', '● 乙事也一样。']

test.each([
  [
    'a PDF',
    () =>
      readPdf(pdfOf({ pages: [bulleted.map((words, row) => line(words, { y: 60 + row * 30 })).join('')] })),
  ],
  ['a page', () => readHtml(`<h1>简报</h1>${bulleted.map((words) => `<p>${words}</p>`).join('')}`)],
  ['a text of several pages', () => readText(`${bulleted.join('\n')}\n\n\f第二页的正文。`)],
  ['a text that was typed', () => readText(`${bulleted.join('\n')}\n\n另一段正文。`)],
])('the bullets that were typed in %s stay', async (_, source) => {
  expect(JSON.stringify(infer(await source()).draft)).toContain('"type":"list","ordered":false,"marker":"●"')
})
