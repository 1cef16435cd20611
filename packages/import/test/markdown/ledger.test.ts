import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'
import { codesOf } from '../codes-of.ts'

const text = [
  '---',
  'title: 题',
  'layout: post',
  '---',
  '',
  '## 节',
  '',
  '甲 **乙**<br>&amp;[丙][a]<!-- 改 -->',
  '',
  '[a]: https://e.cn/?utm_source=x',
  '[b]: https://e.cn/b',
  '',
].join('\n')

test('each character of the file is in the ledger, with what became of it', () => {
  const source = readMarkdown(text)
  expect(source.text).toBe(text)
  const { ledger } = infer(source)
  const rows = ledger
    .filter(({ length, rule }) => length > 0 && rule !== 'white-space')
    .map((entry) => [
      text.slice(entry.from, entry.from + entry.length),
      entry.fate,
      entry.rule,
      ...(entry.text === undefined ? [] : [entry.text]),
    ])
  expect(rows).toEqual([
    ['---\ntitle: ', 'dropped', 'front-matter'],
    ['题', 'kept', 'title'],
    ['\nlayout: post\n---', 'dropped', 'front-matter'],
    ['##', 'mark', 'mark'],
    ['节', 'kept', 'title'],
    ['甲 ', 'kept', 'paragraph'],
    ['**', 'mark', 'mark'],
    ['乙', 'kept', 'paragraph'],
    ['**', 'mark', 'mark'],
    ['<br>', 'mark', 'line-break'],
    ['&amp;', 'kept', 'paragraph', '&'],
    ['[', 'mark', 'mark'],
    ['丙', 'kept', 'paragraph'],
    ['][a]', 'mark', 'mark'],
    ['<!-- 改 -->', 'dropped', 'html-comment'],
    ['[a]:', 'mark', 'mark'],
    ['https://e.cn/?utm_source=x', 'field', 'link', 'https://e.cn/'],
    ['[b]: https://e.cn/b', 'dropped', 'definition'],
  ])
})

test('the places are the lines of the file', () => {
  const { places } = readMarkdown('# 题\r\n\r\n甲\n')
  expect(places).toEqual([
    { from: 0, length: 5, part: '', offset: 0, line: 1, column: 1 },
    { from: 5, length: 2, part: '', offset: 5, line: 2, column: 1 },
    { from: 7, length: 2, part: '', offset: 7, line: 3, column: 1 },
  ])
})

test.each([
  ['nothing', '', 'empty'],
  ['front matter alone', '---\ntitle: 题\n---\n', 'empty'],
  ['a comment alone', '<!-- 甲 -->', 'empty'],
  ['too many characters', '文'.repeat(400_001), 'too-large'],
  ['quotes in quotes', '> '.repeat(100), 'too-large'],
  ['brackets in one paragraph', ']'.repeat(20_000), 'too-large'],
])('%s', (_, markdown, code) => {
  expect(codesOf(() => readMarkdown(markdown))).toEqual([code])
})

test('a link of a title is that of the article; a second one, or one of a section, is told', () => {
  const { draft, problems } = infer(
    readMarkdown(
      '# 题\n\n## [节](https://e.cn/)\n\n### 🐎 [甲](https://e.cn/a)\n\n文。\n\n### [乙](https://e.cn/b)和[丙](https://e.cn/c)\n\n文。\n',
    ),
  )
  expect(draft.sections[0]?.articles?.map(({ title, url }) => [title, url])).toEqual([
    ['🐎 甲', 'https://e.cn/a'],
    ['乙和丙', undefined],
  ])
  expect(problems.filter(({ code }) => code === 'title-link').map(({ received }) => received)).toEqual([
    'https://e.cn/',
    'https://e.cn/b',
    'https://e.cn/c',
  ])
})

test('an address to which the text and a note lead is said once, and both lead to it', () => {
  const { draft } = infer(
    readMarkdown(
      '# 简报\n\n## 要闻\n\n### 植树\n\n见[小结]。[^1]\n\n[^1]: [小结]在校网上。\n\n[小结]: https://example.org/a\n',
    ),
  )
  const [article] = draft.sections[0]?.articles ?? []
  const link = expect.objectContaining({ type: 'link', url: 'https://example.org/a' })
  const children = expect.arrayContaining([link])
  expect(article?.body?.[0]).toMatchObject({ children })
  expect(article?.notes).toMatchObject([{ children: [{ children }] }])
})

test('words that a page shows in front of the table in which they stand are found where they are', () => {
  const { ledger } = infer(
    readMarkdown('# 简报\n\n## 要闻\n\n<div>文<table><tr><td>甲</td></tr>乙</table></div>\n'),
  )
  expect(ledger.flatMap(({ to, text }) => (to?.includes('/body/') ? [text] : []))).toEqual(
    expect.arrayContaining(['乙']),
  )
})
