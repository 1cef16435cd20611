import { expect, test } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.ts'
import { issueOf, options } from './issue-of.ts'

const issue = issueOf({ summary: '一句话。', imprint: { publisher: '绿色中心' } })
const all = { ...options, description: '每月一期', author: '编辑部' }

test('RSS 2.0', () => {
  expect(toRss([issue], all)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="zh-CN">
<channel>
<title>绿色简报</title>
<link>https://e.cn/</link>
<atom:link href="https://e.cn/feed" rel="self" type="application/rss+xml"/>
<description>每月一期</description>
<language>zh-CN</language>
<pubDate>Sun, 01 Oct 2023 00:00:00 +0800</pubDate>
<item xml:lang="zh-CN">
<title>第 7 期</title>
<link>https://e.cn/7/</link>
<guid isPermaLink="true">https://e.cn/7/</guid>
<pubDate>Sun, 01 Oct 2023 00:00:00 +0800</pubDate>
<dc:creator>绿色中心</dc:creator>
<description>一句话。</description>
<content:encoded>${content(escaped)}</content:encoded>
</item>
</channel>
</rss>
`)
})

test('Atom', () => {
  expect(toAtom([issue], all)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>https://e.cn/feed</id>
<title>绿色简报</title>
<subtitle>每月一期</subtitle>
<updated>2023-10-01T00:00:00+08:00</updated>
<author>
<name>编辑部</name>
</author>
<link rel="alternate" type="text/html" href="https://e.cn/"/>
<link rel="self" type="application/atom+xml" href="https://e.cn/feed"/>
<entry xml:lang="zh-CN">
<id>https://e.cn/7/</id>
<title>第 7 期</title>
<published>2023-10-01T00:00:00+08:00</published>
<updated>2023-10-01T00:00:00+08:00</updated>
<author>
<name>绿色中心</name>
</author>
<link rel="alternate" type="text/html" href="https://e.cn/7/"/>
<summary>一句话。</summary>
<content type="html">${content(escaped)}</content>
</entry>
</feed>
`)
})

test('JSON Feed 1.1', () => {
  expect(JSON.parse(toJsonFeed([issue], all))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: '绿色简报',
    home_page_url: 'https://e.cn/',
    feed_url: 'https://e.cn/feed',
    description: '每月一期',
    language: 'zh-CN',
    authors: [{ name: '编辑部' }],
    items: [
      {
        id: 'https://e.cn/7/',
        url: 'https://e.cn/7/',
        title: '第 7 期',
        content_html: content((html) => html),
        summary: '一句话。',
        date_published: '2023-10-01T00:00:00+08:00',
        language: 'zh-CN',
        authors: [{ name: '绿色中心' }],
      },
    ],
  })
})

function content(write: (html: string) => string): string {
  return write(`<article lang="zh-CN" dir="ltr">
<header>
<p>一句话。</p>
</header>
<section>
<h2>动态</h2>
<article>
<h3>食品</h3>
<p>会议&#x3C;记>。</p>
</article>
</section>
<footer>
<p><span>编制：</span>绿色中心</p>
</footer>
</article>`)
}

function escaped(html: string): string {
  return html
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;')
    .replaceAll('"', '&#x22;')
}
