import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SiteFiles, toSite } from '../src/index.ts'
import { brokenLinks } from './crawl.ts'
import { entryOf, fixtureEntries, series, withPictures } from './some-series.ts'

const root = series.url

test('every link and every anchor of the fixtures leads somewhere', () => {
  const issues = fixtureEntries()
  expect(brokenLinks(toSite(series, issues), { root, issues })).toEqual([])
})

test('every link and every anchor of thirty generated issues leads somewhere', () => {
  const seed = Number(process.env.SEED ?? 20_231)
  const issues = fc
    .sample(arbitraryIssue(), { seed, numRuns: 30 })
    // Those with an address of their own lead there; here all are found on their pages.
    .map(({ url: _, ...issue }, index) => withPictures(`${index + 1}`, issue))
  const files = toSite(series, issues)
  expect(files.size).toBe(30 * 4 + 7)
  expect(brokenLinks(files, { root, issues })).toEqual([])
  expect(brokenLinks(toSite({ ...series, articles: true }, issues), { root, issues })).toEqual([])
})

test('every link and every anchor of pages of articles leads somewhere', () => {
  const issues = fixtureEntries()
  const files = toSite({ ...series, articles: true }, issues)
  expect([...files.keys()].filter((path) => path.includes('/articles/')).length).toBeGreaterThan(10)
  expect(brokenLinks(files, { root, issues })).toEqual([])
})

describe('the crawler sees', () => {
  const issues = [entryOf('2023-10'), entryOf('2023-09')]
  const site = () => toSite(series, issues)
  const changed = (path: string, from: string, to: string): SiteFiles => {
    const files = site()
    const text = files.get(path) ?? ''
    expect(text).toContain(from)
    return files.set(path, text.replaceAll(from, to))
  }
  test.each([
    ['a page that is not there', 'archive.html', '2023-09/index.html', '2023-08/index.html'],
    ['an anchor that is not there', 'index.html', '#动态', '#别处'],
    ['an address from the wrong place', '404.html', 'href="/b/archive.html"', 'href="archive.html"'],
    [
      'a canonical address',
      '2023-09/index.html',
      'href="https://e.cn/b/2023-09/"',
      'href="https://e.cn/b/09/"',
    ],
    ['an address of the sitemap', 'sitemap.xml', '2023-09', '2023-08'],
    ['an address in a feed', 'feed.json', '2023-09/', '2023-08/'],
  ])('%s', (_, path, from, to) => {
    expect(brokenLinks(site(), { root, issues })).toEqual([])
    expect(brokenLinks(changed(path, from, to), { root, issues })).not.toEqual([])
  })
})
