import { arbitraryIssue, firstGroups, resolve } from '@cec-bulletin/fixtures'
import type { IssueInput } from '@cec-bulletin/schema'
import { parseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const numRuns = Number(process.env.RUNS ?? 200)

test.each<[string, string[], string[]]>([
  ['Chinese is kept', ['十年方案框架'], ['十年方案框架']],
  [
    'what stands between words is one dash',
    ['“绿色”采购：SPP 计划（2023—2024）'],
    ['绿色-采购-spp-计划-2023-2024'],
  ],
  ['the same title again', ['前言', '前言', '前言'], ['前言', '前言-2', '前言-3']],
  ['a title that looks like a second one', ['前言', '前言-2', '前言'], ['前言', '前言-2', '前言-3']],
  ['no letter and no digit', ['……', '？！'], ['article', 'article-2']],
  ['combining marks', ['हिन्दी'], ['हिन्दी']],
  ['at most 60 characters', ['长'.repeat(70)], ['长'.repeat(60)]],
  ['names every object has', ['constructor', '__proto__'], ['constructor', 'proto']],
])('%s', (_, titles, expected) => {
  expect(ids(issue(titles.map((title) => ({ title }))))).toEqual(['栏', ...expected])
})

test('an id that is given stays, and what is made from a title makes way', () => {
  expect(ids(issue([{ title: '前言' }, { title: '别的', id: '前言' }, { id: 'x' }, {}]))).toEqual([
    '栏',
    '前言-2',
    '前言',
    'x',
  ])
})

test('what the page adds makes way for the issue', () => {
  const html = toHtml(issue([{ title: 'Main' }, { title: 'contents' }]), { document: true })
  expect(html).toContain('<main id="main-2">')
  expect(html).toContain('href="#main-2"')
  expect(html).toContain('aria-labelledby="contents-2"')
  expect(html).toContain('<article id="main">')
})

test('an anchor does not move when something is added elsewhere', () => {
  const before = ids(issue([{ title: '甲' }, { title: '乙' }]))
  const after = ids(issue([{ title: '新' }, { title: '甲' }, { title: '丙' }, { title: '乙' }]))
  expect(after).toEqual(expect.arrayContaining(before))
})

test('every id of any page is its only one, and every link within it leads somewhere', {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const html = toHtml(issue, { document: true, resolve })
      const all = ids(html)
      expect(new Set(all).size).toBe(all.length)
      for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(all).toContain(target)
    }),
    { numRuns },
  )
})

function issue(articles: object[]): ReturnType<typeof parseIssue> {
  return parseIssue({
    schemaVersion: 1,
    title: '刊',
    date: '2026',
    lang: 'zh-CN',
    sections: [{ title: '栏', articles: articles.map((article) => ({ body: ['文'], ...article })) }],
  } as IssueInput)
}

function ids(from: ReturnType<typeof issue> | string): string[] {
  const html = typeof from === 'string' ? from : toHtml(from)
  return firstGroups(/ id="([^"]*)"/g, html)
}
