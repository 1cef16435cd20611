import { arbitraryIssue, resolve } from '@cec-bulletin/fixtures'
import type { BlockInput } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Options, toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const numRuns = Number(process.env.RUNS ?? 200)
const heading = (depth: 4 | 5 | 6, words: string): BlockInput => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: words }],
})
const body = [heading(4, '四'), heading(5, '五'), heading(6, '六'), '文']

test.each<{ where: string; title: string | undefined; options: Options; expected: string[] }>([
  {
    where: 'under a title',
    title: '文',
    options: {},
    expected: ['h1 刊', 'h2 栏', 'h3 文', 'h4 四', 'h5 五', 'h6 六'],
  },
  {
    where: 'without a title',
    title: undefined,
    options: {},
    expected: ['h1 刊', 'h2 栏', 'h3 四', 'h4 五', 'h5 六'],
  },
  {
    where: 'in a page of others',
    title: '文',
    options: { headingLevel: 2 },
    expected: ['h2 刊', 'h3 栏', 'h4 文', 'h5 四', 'h6 五', 'h6 六'],
  },
])('sub-headings $where', ({ title, options, expected }) => {
  expect(outline(toHtml(issueWith({ ...(title === undefined ? {} : { title }), body }), options))).toEqual(
    expected,
  )
})

test('sub-headings of an introduction stand under the section', () => {
  const sections = [{ title: '栏', introduction: [heading(4, '引'), '文'], articles: [] }]
  expect(outline(toHtml(issueWith([], { sections })))).toEqual(['h1 刊', 'h2 栏', 'h3 引'])
})

test('no outline has two titles at its top, or a gap', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.boolean(), (issue, document) => {
      const levels = outline(toHtml(issue, { document, resolve })).map((entry) => Number(entry[1]))
      expect(levels[0]).toBe(1)
      let above = 1
      for (const level of levels.slice(1)) {
        expect(level).toBeGreaterThan(1)
        expect(level).toBeLessThanOrEqual(above + 1)
        above = level
      }
    }),
    { numRuns },
  )
})

function outline(html: string): string[] {
  return [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/g)].map(([, tag, words]) => `${tag} ${words}`)
}
