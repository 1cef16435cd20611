import { arbitraryIssue, everything, firstGroups, resolve } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

test('each block has the line that it is given', () => {
  const lines = [7, 9, 10, 11, 12]
  const issue = issueWith([
    '甲',
    { type: 'list', ordered: false, children: ['乙'] },
    { type: 'table', children: [{ type: 'tableRow', children: ['丙'] }] },
  ])
  const [section] = issue.sections
  const article = section?.articles[0]
  const [paragraph, list, table] = article?.body ?? []
  const known = new Map<unknown, number>([
    [section, 3],
    [article, 5],
    [paragraph, 7],
    [list, 9],
    [list?.type === 'list' && list.children[0], 10],
    [table, 11],
    [table?.type === 'table' && table.children[0], 12],
  ])
  const html = toHtml(issue, { lineOf: (node) => known.get(node) }).replaceAll('\n', '')
  expect(html).toContain('<section id="栏" data-line="3"><h2>栏</h2><article id="文" data-line="5">')
  expect(html).toContain('<p data-line="7">甲</p><ul data-line="9"><li data-line="10">乙</li></ul>')
  expect(html).toContain('tabindex="0" data-line="11"><table><thead><tr data-line="12">')
  expect(
    firstGroups(/ data-line="(\d+)"/g, html)
      .map(Number)
      .slice(2),
  ).toEqual(lines)
})

test('what has no line has none, and without lineOf nothing has', () => {
  const html = toHtml(everything(), { resolve })
  expect(html).not.toContain('data-line')
  expect(toHtml(everything(), { resolve, lineOf: () => undefined })).toBe(html)
})

test('lines change nothing else of any issue', () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.boolean(), (issue, document) => {
      const lined = toHtml(issue, { document, resolve, lineOf: () => 1 })
      expect(lined.replaceAll(' data-line="1"', '')).toBe(toHtml(issue, { document, resolve }))
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
})
