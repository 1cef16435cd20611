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

test('bullets that Word makes are no more than that in a PDF, and typed ones stay on a page', async () => {
  const at = (row: number) => ({ y: 60 + row * 30 })
  const lines = ['一些事项', '正文有这样一句话，写在清单前面：', '● 甲事要办好；', '● 乙事也一样。']
  const content = lines.map((words, row) => line(words, at(row))).join('')
  const pdf = infer(await readPdf(pdfOf({ pages: [content] }))).draft
  expect(JSON.stringify(pdf)).toMatch(/"type":"list","ordered":false,"children"/)
  const page = infer(readHtml(`<h1>简报</h1><p>提醒：</p><p>● 甲；</p><p>● 乙。</p>`)).draft
  expect(JSON.stringify(page)).toContain('"marker":"●"')
})

test.each([
  ['the text of several pages', '提醒：\n● 甲；\n● 乙。\n\f第二页的正文。', false],
  ['a text that was typed', '提醒：\n● 甲；\n● 乙。\n\n另一段正文。', true],
])('the bullets in %s', (_, text, isKept) => {
  const { draft } = infer(readText(text))
  expect(JSON.stringify(draft)).toContain('"type":"list"')
  expect(JSON.stringify(draft).includes('"marker":"●"')).toBe(isKept)
})
