import { firstGroup, firstGroups } from '@cec-bulletin/fixtures'
import { themes } from '@cec-bulletin/html'
import { describe, expect, test } from 'vitest'
import { issueFiles, toSite } from '../src/index.ts'
import { entryOf, series } from './some-series.ts'

const slugs = [
  ...['05', '06', '07', '08', '09', '10'].map((month) => `2022-${month}`),
  ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2023-${month}`),
]
const entries = slugs.map((slug) => entryOf(slug))
const files = toSite(series, entries)
const page = (path: string) => files.get(path) ?? ''

describe('the index', () => {
  const index = page('index.html')
  test('shows the newest issue with its contents', () => {
    expect(index).toContain('<h2 class="phrases"><a href="2023-08/index.html">第 2023-08 期</a></h2>')
    expect(index).toContain('<a href="2023-08/index.html#动态">动态</a>')
    expect(index).toContain('<a href="2023-08/index.html#食品">食品</a>')
  })
  test('keeps the words of its title whole on a phone', () => {
    const long = toSite(series, [entryOf('2023-09', { title: '把一张表用好：登记、公布、改进' })])
    const heading = '<h2 class="phrases"><a href="2023-09/index.html">把一张表用好：登记、公布、改进</a></h2>'
    expect(long.get('index.html')).toContain(heading)
    const named = toSite({ ...series, title: '绿色采购简报：登记与公布' }, []).get('index.html')
    expect(named).toContain('<h1 class="phrases">绿色采购简报：登记与公布</h1>')
  })
  test('lists ten others, the newest first', () => {
    const list = firstGroup(/<ul class="issues">([\s\S]*?)<\/ul>/, index)
    const listed = firstGroups(/href="([^/"]*)\/index.html"/g, list)
    expect(listed).toHaveLength(10)
    expect(listed.slice(0, 3)).toEqual(['2023-07', '2023-06', '2023-05'])
  })
  test('says what it is', () => {
    expect(index).toContain('<title>绿色采购简报</title>\n<meta name="description" content="每月一期。">')
    expect(index).toContain('<meta property="og:locale" content="zh_CN">')
    expect(index).toContain(
      '<link rel="alternate" type="application/rss+xml" title="绿色采购简报 · RSS" href="feed.xml">',
    )
  })
})

test('the archive has all issues by year', () => {
  const archive = page('archive.html')
  expect(firstGroups(/<h2>(.*?)<\/h2>/g, archive)).toEqual(['2023年', '2022年'])
  expect(firstGroups(/<a href="([^/"]*)\/index.html"/g, archive)).toHaveLength(14)
  expect(archive).toContain('<a href="archive.html" aria-current="page">各期目录</a>')
})

describe('the page of an issue', () => {
  test('leads to those before and behind it, to the index and to feeds', () => {
    const text = page('2023-02/index.html')
    const end = firstGroup(/<nav class="site end"[^>]*>([\s\S]*?)<\/nav>/, text)
    expect(firstGroups(/href="([^"]*)"/g, end)).toEqual([
      '../2023-01/index.html',
      '../2023-03/index.html',
      'issue.md',
      'issue.txt',
      'issue.json',
    ])
  })
  test('keeps its heading, its contents and its policy', () => {
    const text = page('2023-02/index.html')
    expect(text).toContain('<h1 class="phrases">第 2023-02 期</h1>')
    expect(text).toContain('<nav class="contents"')
    expect(text).toContain("default-src 'none'".replaceAll("'", '&#x27;'))
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/)
  })
})

describe('pictures', () => {
  const image = { type: 'image' as const, url: 'images/一.jpg', alt: '田' }
  const entry = entryOf('2023-10', { sections: [{ title: '动', introduction: [image] }] })
  test('have their size, the address from the page, and in feeds and for Open Graph the whole one', () => {
    const all = toSite(series, [entry])
    const encoded = 'images/%E4%B8%80.jpg'
    expect(all.get('2023-10/index.html')).toContain(
      `<img src="${encoded}" alt="田" width="640" height="360">`,
    )
    expect(all.get('2023-10/index.html')).toContain(
      `<meta property="og:image" content="https://e.cn/b/2023-10/${encoded}">`,
    )
    expect(all.get('feed.json')).toContain(`src=\\"https://e.cn/b/2023-10/${encoded}\\"`)
  })
  test('of the web are named by the page itself', () => {
    const web = { ...image, url: 'https://p.cn/a.jpg' }
    const both = entryOf('2023-10', { sections: [{ title: '动', introduction: [image, web] }] })
    const text = issueFiles(both, { series }).get('2023-10/index.html') ?? ''
    expect(firstGroups(/og:image" content="([^"]*)"/g, text)).toEqual(['https://p.cn/a.jpg'])
  })
})

test('the page for what is not found has addresses from the root, and is in no search', () => {
  expect(page('404.html')).toContain('<a href="/b/">首页</a> · <a href="/b/archive.html">各期目录</a>')
  expect(page('404.html')).toContain('<meta name="robots" content="noindex">')
  expect(page('404.html')).not.toContain('canonical')
})

test('the sitemap', () => {
  const own = entryOf('2023-10', { date: '2023-10-31' })
  const elsewhere = entryOf('2023-09', { url: 'https://other.example/9' })
  expect(
    toSite({ ...series, url: 'https://e.cn/a&b/' }, [own, elsewhere]).get('sitemap.xml'),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://e.cn/a&amp;b/</loc><lastmod>2023-10-31</lastmod></url>
<url><loc>https://e.cn/a&amp;b/archive.html</loc><lastmod>2023-10-31</lastmod></url>
<url><loc>https://e.cn/a&amp;b/2023-10/</loc><lastmod>2023-10-31</lastmod></url>
</urlset>
`)
})

test.each([
  ['zh-TW', '各期目錄', '訂閱'],
  ['en', 'All issues', 'Subscribe'],
  ['fr', 'All issues', 'Subscribe'],
])('in %s the site says %s', (lang, archive, feeds) => {
  const text = toSite({ ...series, lang }, entries).get('archive.html')
  expect(text).toContain(`<h1>${archive}</h1>`)
  expect(text).toContain(`>${feeds}</a>`)
})

test('words in another language say so', () => {
  const english = entryOf('2023-10', { lang: 'en', title: 'Seven' })
  const all = toSite(series, [english, entryOf('2023-09')])
  expect(all.get('archive.html')).toContain('<a href="2023-10/index.html" lang="en" dir="auto">Seven</a>')
  expect(all.get('2023-10/index.html')).toContain(
    '<nav class="site" aria-label="网站导航" lang="zh" dir="auto">',
  )
})

test('the theme is that of the series', () => {
  const green = toSite({ ...series, theme: themes.field }, entries)
  for (const [path, text] of green) if (path.endsWith('.html')) expect(text).not.toBe(page(path))
})
