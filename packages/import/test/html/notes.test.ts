import { type Article, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

/** The first article of a page, its body and its notes as lines. */
function readArticle(text: string): { body: string[]; notes: string[] } {
  const page = `<h1>题</h1><div id="zoom"><h2>要闻</h2><h3>一篇</h3>${text}</div>`
  const source = readHtml(page)
  const { draft, problems } = infer(source, { given: { date: '2024' } })
  expect(problems).toEqual([])
  const article = parseIssue(draft).sections[0]?.articles[0]
  return { body: (article?.body ?? []).map(lineOf), notes: (article?.notes ?? []).map(lineOf) }
}

type Node = Article['body'][number] | Article['notes'][number]

const lineOf = (node: Node): string =>
  JSON.stringify(node, (key, value) => (key === 'type' ? undefined : value))
    .replaceAll(/"identifier":"[^"]*"/g, '^')
    .replaceAll(/"(?:children|value|ordered)":|[{}[\]"]/g, '')

test.each([
  [
    'Word',
    '<p>甲<a href="#_ftn1" name="_ftnref1">[1]</a>。</p><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注文。</p></div>',
  ],
  [
    'WordPress',
    '<p>甲<sup class="fn"><a href="#a4" id="a4-link">1</a></sup>。</p><hr><ol><li id="a4">注文。 <a href="#a4-link">↩︎</a></li></ol>',
  ],
  [
    'an anchor in a line',
    '<p>甲<a href="#fn1"><sup>①</sup></a>。</p><font size=2><a name=fn1></a>①注文。</font><br><br>',
  ],
  [
    'Substack',
    '<p>甲<a class="footnote-anchor" id="fa-1" href="#fn-1">1</a>。</p><div><a id="fn-1" href="#fa-1">1</a><div><p>注文。</p></div></div>',
  ],
  ['signs alone', '<p>甲<sup>[1]</sup>。</p><p style="font-size:12px">[1] 注文。</p>'],
  ['a list below its word', '<p>甲<sup>1</sup>。</p><p><b>注释：</b></p><ol><li>注文。</li></ol>'],
])('the notes of %s', (_, page) => {
  expect(readArticle(page)).toEqual({ body: ['甲,^,。'], notes: ['^,注文。'] })
})

test('notes of two articles count from the same number', () => {
  const text = '<p>甲<sup>[1]</sup>。</p><p>[1] 一。</p><p>乙<sup>[1]</sup>。</p><p>[1] 二。</p>'
  expect(readArticle(text)).toEqual({ body: ['甲,^,。', '乙,^,。'], notes: ['^,一。', '^,二。'] })
})

test('two marks of one note', () => {
  const text = '<p>甲<sup>[1]</sup>、乙<sup>[1]</sup>。</p><p>[1] 一。</p>'
  expect(readArticle(text)).toEqual({ body: ['甲,^,、乙,^,。'], notes: ['^,一。'] })
})

test.each([
  ['a mark without its note', '<p>甲<sup>〔1〕</sup>。</p>', ['甲〔1〕。']],
  ['a power', '<p>共3m<sup>2</sup>。</p><ol><li>甲</li><li>乙</li></ol>', ['共3m2。', 'false,甲,乙']],
  ['a note without its mark', '<p>甲。</p><p>〔1〕注文。</p>', ['甲。', '〔1〕注文。']],
  ['a number of a page', '<p><a href="#p">2</a></p><p id="p">乙。</p>', ['2', '乙。']],
])('%s is text', (_, text, body) => {
  expect(readArticle(text)).toMatchObject({ notes: [] })
  expect(readArticle(text).body.map((line) => line.replace(/^true|^false/, 'false'))).toEqual(body)
})

test('a mark that leads to a mark without words is text', () => {
  const page = '<p>甲<a href="#fn-1">1</a>。</p><p><a id="fn-1" href="#fa-1">1</a></p>'
  expect(readArticle(page)).toEqual({ body: ['甲1。', '1'], notes: [] })
})
