import { arbitraryIssue, fixtures, resolve } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../../src/index.ts'
import { issueOf, options } from '../issue-of.ts'
import { atomFaults, jsonFeedFaults, rssFaults } from './rules.ts'

const numRuns = Number(process.env.RUNS ?? 60)
const formats = [
  ['RSS', toRss, rssFaults],
  ['Atom', toAtom, atomFaults],
  ['JSON Feed', toJsonFeed, jsonFeedFaults],
] as const

/** Each at an address of its own, as a series has it. */
const published = (issues: readonly Issue[]) =>
  issues.map((issue, index) => ({ ...issue, url: `https://e.cn/${index}/` }))

describe.each(formats)('%s', (_, write, faultsOf) => {
  test.each(['issues', 'articles'] as const)('of the fixtures keeps every rule: %s', (entries) => {
    const issues = published(fixtures().map(({ issue }) => issue))
    expect(faultsOf(write(issues, { ...options, resolve, entries }))).toEqual([])
  })

  test('keeps every rule with any issues', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryIssue(), { maxLength: 4 }),
        fc.constantFrom('issues' as const, 'articles' as const),
        (issues, entries) => {
          expect(faultsOf(write(published(issues), { ...options, resolve, entries }))).toEqual([])
        },
      ),
      { numRuns },
    )
  })

  test('keeps every rule without an issue', () => {
    expect(faultsOf(write([], options))).toEqual([])
  })

  test('gives the same bytes twice', () => {
    const issues = published(fixtures().map(({ issue }) => issue))
    expect(write(issues, { ...options, resolve })).toBe(write(issues, { ...options, resolve }))
  })
})

describe('the rules see', () => {
  const rss = toRss([issueOf()], options)
  const atom = toAtom([issueOf()], options)
  test.each([
    ['a title twice', () => rssFaults(rss.replace('<language>', '<title>甲</title><language>'))],
    ['a wrong weekday', () => rssFaults(rss.replaceAll('Sun, 01', 'Mon, 01'))],
    ['a relative link', () => rssFaults(rss.replace('<link>https://e.cn/7/', '<link>/7/'))],
    ['an entry without a time', () => atomFaults(atom.replace(/<updated>[^<]*<\/updated>\n<link/, '<link'))],
    ['an id in the content', () => atomFaults(atom.replace('&#x3C;section', '&#x3C;section id=a'))],
    ['another version', () => jsonFeedFaults(toJsonFeed([], options).replace('1.1', '1'))],
  ])('%s', (_, faults) => {
    expect(faults()).not.toEqual([])
  })

  test('an element that a title has made', () => {
    expect(() => rssFaults(rss.replace('第 7 期', '<A&B>'))).toThrow()
  })
})
