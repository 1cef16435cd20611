import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { article, blocksOf, text } from './page-of.ts'

const page = (front: string, behind = '') =>
  `<h1>The Tidewrack</h1>${front}<div class="entry-content"><h2>Beach</h2><h3>Bottles</h3>${text}</div>${behind}`

const issueOf = (html: string) => parseIssue({ date: '2024', ...infer(readHtml(html)).draft })

const table = (rows: [string, string][]) =>
  `<table>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`

test('the properties of a page in a table are fields, and what only a database needs is dropped', () => {
  const front = table([
    ['Date', '@October 30, 2026'],
    ['Editor', 'Pia Lund'],
    ['Tags', 'street'],
  ])
  const issue = issueOf(page(front))
  expect(issue).toMatchObject({ date: '2026-10-30', imprint: { editors: [{ name: 'Pia Lund' }] } })
  expect(JSON.stringify(issue)).not.toMatch(/street|Tags/)
})

test('a table with another label is none of them', () => {
  const front = table([
    ['日期', '2026年10月30日'],
    ['鸟种', '黑腹滨鹬'],
  ])
  expect(JSON.stringify(issueOf(page(front)))).toContain('黑腹滨鹬')
})

test.each([
  ['<ul><li>甲</li></ul><ul><li>乙</li></ul>', 1],
  ['<ol><li>甲</li></ol><ol start="2"><li>乙</li></ol>', 1],
  ['<ol><li>甲</li></ol><ol><li>乙</li></ol>', 2],
  ['<ul><li>甲</li></ul><ol start="2"><li>乙</li></ol>', 2],
  ['<ul><li>甲</li></ul><p>又。</p><ul><li>乙</li></ul>', 2],
])('%s are so many lists: %i', (lists, expected) => {
  const body = issueOf(article(lists)).sections[0]?.articles[0]?.body
  expect(body?.filter(({ type }) => type === 'list')).toHaveLength(expected)
})

test.each([
  [
    '<div class="byline-wrapper"><div><a href="/@h">Hugo Penn</a></div><div>Nov 02, 2026</div></div>',
    ['Hugo Penn'],
    undefined,
  ],
  [
    '<h3 class="subtitle">Bottles, a boat, and a quarrel.</h3><p>Nov 02, 2026</p>',
    [],
    'Bottles, a boat, and a quarrel.',
  ],
  ['<h3 class="subtitle">Nov 02, 2026</h3>', [], undefined],
])('above the text, %s', (front, editors, summary) => {
  const issue = issueOf(page(front))
  expect(issue.imprint?.editors.map(({ name }) => name) ?? []).toEqual(editors)
  expect(issue.summary).toBe(summary)
  expect(issue.date).toBe('2026-11-02'.slice(0, front.includes('Nov') ? 10 : 4))
  expect(issue.sections.map(({ title }) => title)).toEqual(['Beach'])
})

test.each([
  [
    '<div class="field"><div class="field__label">编辑</div><div class="field__item">廖江、沈青</div></div>',
    ['廖江', '沈青'],
  ],
  ['<dl><dt>Editor</dt><dd>Hugo Penn</dd></dl>', ['Hugo Penn']],
  ['<div class="field"><div class="field__label">标签</div><div class="field__item">汛期</div></div>', []],
])('below the text, %s', (behind, editors) => {
  const issue = issueOf(page('<p>2026年10月30日</p>', behind))
  expect(issue.imprint?.editors.map(({ name }) => name) ?? []).toEqual(editors)
  expect(JSON.stringify(issue)).not.toContain('汛期')
})

test.each([
  ['<div class="subscription-widget"><p>Subscribe to have it by post.</p></div>'],
  ['<p><a class="button primary" href="https://e.org/share">Share</a></p>'],
])('%s is of the site', (box) => {
  expect(blocksOf(article(box)).join()).not.toMatch(/Subscribe|Share/)
})

test('the same words in a sentence stay', () => {
  expect(blocksOf(article('<p>Share what you find.</p>')).join()).toContain('Share what you find.')
})
