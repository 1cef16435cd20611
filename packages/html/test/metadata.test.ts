import { arbitraryIssue, firstGroup, resolve } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'
import { sample } from './sample.ts'

const page = toHtml(sample, { document: true })
const bare = toHtml(issueWith(['文']), { document: true })

test.each([
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>绿色采购观察：城市食堂的一年 · 可持续消费通讯</title>',
  '<meta name="description" content="十二座城市的食堂用一年时间改了菜单、合同和垃圾桶。本期看它们做成了什么，又被什么绊住。">',
  '<link rel="canonical" href="https://example.cn/tongxun/2026/7">',
  '<meta property="og:type" content="article">',
  '<meta property="og:title" content="绿色采购观察：城市食堂的一年">',
  '<meta property="og:site_name" content="可持续消费通讯">',
  '<meta property="og:url" content="https://example.cn/tongxun/2026/7">',
  '<meta property="og:locale" content="zh_CN">',
  '<meta property="article:published_time" content="2026-03-15">',
  '<html lang="zh-CN" dir="ltr">',
])('a page holds %s', (element) => {
  expect(page).toContain(element)
})

test('what the issue does not say is not there', () => {
  expect(bare).not.toMatch(/undefined|canonical|description|og:url|og:site_name|og:image/)
})

describe('the policy', () => {
  const policy = (html: string) =>
    /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'")
  const picture = { type: 'image' as const, url: 'https://e.cn/a.png', alt: '图' }

  test('lets in nothing but the style', () => {
    expect(policy(bare)).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
    )
  })
  test.each([
    ['in a body', [picture]],
    [
      'in a list',
      [
        {
          type: 'list' as const,
          ordered: false,
          children: [{ type: 'listItem' as const, children: [picture] }],
        },
      ],
    ],
    ['in a quote', [{ type: 'blockquote' as const, children: [picture] }]],
  ])('lets in pictures where there is one %s', (_, body) => {
    expect(policy(toHtml(issueWith(body), { document: true }))).toContain('; img-src https: http:; ')
  })
  test('holds no script, no style attribute, no address to fetch', () => {
    expect(page).not.toMatch(/ style="|<script(?! type="application\/ld\+json")|@import|url\(|<iframe|<form/)
  })
})

test('schema.org knows every type and property', { timeout: 900_000 }, () => {
  // https://schema.org/PublicationIssue and the other pages of its vocabulary
  const vocabulary: Record<string, string[]> = {
    PublicationIssue: [
      'name',
      'issueNumber',
      'datePublished',
      'inLanguage',
      'description',
      'url',
      'isPartOf',
      'publisher',
      'editor',
      'hasPart',
    ],
    Periodical: ['name'],
    Organization: ['name', 'email', 'url'],
    Person: ['name', 'email'],
    Article: ['headline', 'articleSection', 'inLanguage', 'url', 'about', 'isBasedOn'],
    WebPage: ['url'],
    CreativeWork: ['name', 'url'],
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      value.forEach(visit)
      return
    }
    const { '@context': _, '@type': type, ...properties } = value as Record<string, unknown>
    expect(vocabulary[`${type}`]).toEqual(expect.arrayContaining(Object.keys(properties)))
    Object.values(properties).forEach(visit)
  }
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const html = toHtml(issue, { document: true, resolve })
      visit(metadataOf(html))
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
})

test('what schema.org calls it', () => {
  const address = 'https://example.cn/tongxun/2026/7'
  expect(metadataOf(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name: '绿色采购观察：城市食堂的一年',
    issueNumber: '7',
    datePublished: '2026-03-15',
    inLanguage: 'zh-CN',
    description: '十二座城市的食堂用一年时间改了菜单、合同和垃圾桶。本期看它们做成了什么，又被什么绊住。',
    url: address,
    isPartOf: { '@type': 'Periodical', name: '可持续消费通讯' },
    publisher: {
      '@type': 'Organization',
      name: '示例中心',
      email: 'office@example.cn',
      url: 'https://example.cn/',
    },
    editor: [
      { '@type': 'Person', name: '王小明', email: 'wang@example.cn' },
      { '@type': 'Person', name: '李四' },
    ],
    hasPart: [
      {
        '@type': 'Article',
        headline: '从采购单开始：食堂怎样把“绿色”写进合同',
        articleSection: '本期关注',
        url: `${address}#canteen`,
        isBasedOn: [
          {
            '@type': 'CreativeWork',
            name: '城市食堂网络网站',
            url: sample.sections[0]?.articles[0]?.sources[0]?.url,
          },
          { '@type': 'CreativeWork', name: '《采购月报》' },
        ],
      },
      { '@type': 'Article', articleSection: '本期关注' },
      {
        '@type': 'Article',
        headline: 'Kitchens that count',
        articleSection: 'In English',
        inLanguage: 'en',
        url: `${address}#kitchens-that-count`,
        isBasedOn: [{ '@type': 'CreativeWork', name: 'Plate Watch', url: 'https://plates.example.org/' }],
      },
      {
        '@type': 'Article',
        headline: 'مطابخ المدن',
        articleSection: 'بالعربية',
        inLanguage: 'ar',
        url: `${address}#مطابخ-المدن`,
      },
    ],
  })
})

function metadataOf(html: string): unknown {
  return JSON.parse(firstGroup(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/, html))
}
