import { fromMarkdown } from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'
import { digestOf, inFeeds, issueFiles, type SiteIssue, seriesFiles, toSite } from '../src/index.ts'
import { entryOf, fixtureEntries, series } from './some-series.ts'

const three = [entryOf('2023-09'), entryOf('2023-11'), entryOf('2023-10')]

test('the files of a site', () => {
  expect([...toSite(series, three).keys()].sort()).toEqual([
    '2023-09/index.html',
    '2023-09/issue.json',
    '2023-09/issue.md',
    '2023-09/issue.txt',
    '2023-10/index.html',
    '2023-10/issue.json',
    '2023-10/issue.md',
    '2023-10/issue.txt',
    '2023-11/index.html',
    '2023-11/issue.json',
    '2023-11/issue.md',
    '2023-11/issue.txt',
    '404.html',
    'archive.html',
    'atom.xml',
    'feed.json',
    'feed.xml',
    'index.html',
    'sitemap.xml',
  ])
})

test('a site without an issue has its pages all the same', () => {
  const files = toSite(series, [])
  expect(files.size).toBe(7)
  expect(files.get('index.html')).toContain('<p>暂无内容。</p>')
  expect(files.get('archive.html')).toContain('<p>暂无内容。</p>')
})

test('the same bytes twice, in whatever order the issues come', () => {
  const issues = fixtureEntries()
  const sorted = (files: Map<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(sorted(toSite(series, issues))).toEqual(sorted(toSite(series, issues.toReversed())))
})

test('is the same from digests that were kept as JSON', () => {
  const issues = fixtureEntries()
  const digests = issues.map((entry) => JSON.parse(JSON.stringify(digestOf(entry, series))))
  const site = toSite(series, issues)
  for (const [path, text] of seriesFiles(digests, series)) expect(site.get(path)).toBe(text)
})

test('feeds of articles have an entry for each, as the page of the issue has an anchor', () => {
  const sections = [
    {
      title: '动态',
      articles: [
        { title: '食品', body: ['会议。'] },
        { title: '建材', body: ['目录。'] },
      ],
    },
  ]
  const entry = entryOf('2023-10', { sections })
  const feed = toSite({ ...series, feeds: 'articles' }, [entry]).get('feed.json') ?? ''
  const { items } = JSON.parse(feed)
  expect(items.map(({ title, url }: { title: string; url: string }) => [title, decodeURI(url)])).toEqual([
    ['食品', 'https://e.cn/b/2023-10/#食品'],
    ['建材', 'https://e.cn/b/2023-10/#建材'],
  ])
  expect(JSON.parse(toSite(series, [entry]).get('feed.json') ?? '').items).toHaveLength(1)
})

test('entries are needed only of those that feeds show', () => {
  const entries = Array.from({ length: 25 }, (_, index) => entryOf(`${1999 + index}-01`))
  const digests = entries.map((entry) => digestOf(entry, series))
  const needed = new Set(inFeeds(digests).map(({ slug }) => slug))
  expect(needed.size).toBe(20)
  const kept = digests.map(({ entries: own, ...digest }) =>
    needed.has(digest.slug) ? { ...digest, ...(own && { entries: own }) } : digest,
  )
  expect(seriesFiles(kept, series)).toEqual(seriesFiles(digests, series))
  const { entries: _, ...newest } = digests[24] ?? digestOf(entryOf('2023-01'), series)
  expect(() => seriesFiles([newest], series)).toThrow('Cannot put the issue `2023-01` into feeds')
})

test('feeds show whatever is of the day of the twentieth', () => {
  const slugs = Array.from({ length: 30 }, (_, index) => `n${index + 10}`)
  const digests = slugs.map((slug, index) => ({ slug, date: index < 15 ? '2023-10' : '2023-10-01' }))
  const shown = inFeeds(digests.map((one) => ({ ...one, title: '', lang: 'zh', url: '', contents: [] })))
  expect(shown).toHaveLength(30)
})

test('an issue gets the address of its page, and keeps its own', () => {
  const own = entryOf('a', { url: 'https://other.example/7' })
  const files = (entry: typeof own) => issueFiles(entry, { series })
  expect(files(own).get('a/index.html')).toContain('<link rel="canonical" href="https://other.example/7">')
  expect(files(entryOf('a-b')).get('a-b/index.html')).toContain(
    '<link rel="canonical" href="https://e.cn/b/a-b/">',
  )
  expect(digestOf(entryOf('十月'), series).url).toBe('https://e.cn/b/%E5%8D%81%E6%9C%88/')
})

test('beside the page stand Markdown, text and JSON of the same issue', () => {
  const files = issueFiles(entryOf('2023-10'), { series })
  const issue = JSON.parse(files.get('2023-10/issue.json') ?? '')
  expect(issue).toMatchObject({ title: '第 2023-10 期', url: 'https://e.cn/b/2023-10/' })
  expect(fromMarkdown(files.get('2023-10/issue.md') ?? '')).toEqual(issue)
  expect(files.get('2023-10/issue.txt')).toContain('会议。')
})

test('the files of an issue depend on its neighbours’ slugs and titles alone', () => {
  const filesBeside = (next: SiteIssue) =>
    issueFiles(entryOf('2023-10'), { series, next: digestOf(next, series) })
  expect(filesBeside(entryOf('2023-11', { summary: '新', number: '8' }))).toEqual(
    filesBeside(entryOf('2023-11')),
  )
  expect(filesBeside(entryOf('2023-11', { title: '新' }))).not.toEqual(filesBeside(entryOf('2023-11')))
})
