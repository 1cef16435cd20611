import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { childrenOf, type IssueNode } from '@cec-bulletin/schema/model'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { digestOf, issueFiles, toSite } from '../src/index.ts'
import { entryOf, series, withPictures } from './some-series.ts'

const withArticles = { ...series, articles: true }
const heading = { type: 'heading' as const, depth: 4 as const, children: '其一' }
const note = { type: 'footnoteDefinition' as const, identifier: '1', children: ['注'] }
const link = (url: string) => ({ type: 'link' as const, url, children: '见' })
const reference = { type: 'footnoteReference' as const, identifier: '1' }
const body = [
  heading,
  { type: 'paragraph' as const, children: ['甲', reference, link('#water'), '和', link('#food')] },
]
const entry = entryOf('2023-10', {
  sections: [
    {
      title: '动态',
      articles: [
        { id: 'food', title: '食品', url: 'https://e.cn/food', body, notes: [note] },
        { body: ['短讯'] },
        { id: 'water', title: '水', lang: 'en' },
      ],
    },
  ],
})
const files = issueFiles(entry, { series: withArticles })
const food = files.get('2023-10/articles/food.html') ?? ''

test('each article with a title has a page', () => {
  expect([...files.keys()].filter((path) => path.includes('/articles/'))).toEqual([
    '2023-10/articles/food.html',
    '2023-10/articles/water.html',
  ])
  expect([...issueFiles(entry, { series }).keys()]).toHaveLength(4)
})

test('the page has the title above its sub-headings, and leads to the issue', () => {
  expect(food).toContain('<title>食品 · 第 2023-10 期</title>')
  expect(food).toMatch(/<h1><a href="https:\/\/e\.cn\/food"[^>]*>食品<\/a><\/h1>/)
  expect(food).toContain('<p class="series"><a href="../index.html">第 2023-10 期</a></p>')
  expect(food).toContain('<h2>其一</h2>')
  expect(food).toContain('<link rel="canonical" href="https://e.cn/b/2023-10/articles/food.html">')
  expect(files.get('2023-10/articles/water.html')).toContain('<html lang="en" dir="ltr">')
})

test('links lead to what is on the page, and else to that of the issue', () => {
  expect(food).toContain('href="#note-1"')
  expect(food).toContain('href="../index.html#water"')
  expect(food).toContain('href="#main">见')
})

test('the page of the issue leads to each, in the language of the site', () => {
  const page = files.get('2023-10/index.html')
  expect(page).toContain('<div class="label own-page"><a href="articles/food.html">单独打开本文</a></div>')
  expect(page).toContain('<a href="articles/water.html" lang="zh" dir="auto">单独打开本文</a>')
  expect(issueFiles(entry, { series }).get('2023-10/index.html')).not.toContain('own-page"')
})

test('the sitemap has them', () => {
  expect(toSite(withArticles, [entry]).get('sitemap.xml')).toContain(
    '<url><loc>https://e.cn/b/2023-10/articles/water.html</loc><lastmod>2023-10</lastmod></url>',
  )
})

test('names are of one file on every disk', () => {
  const long = 'é'.repeat(90)
  const ids = ['A', 'a', 'con', 'Nul.x', `${long}a`, `${long}b`]
  const many = entryOf('2023-10', {
    sections: [{ title: '动', articles: ids.map((id) => ({ id, title: id })) }],
  })
  const names = digestOf(many, withArticles).contents[0]?.articles.map(({ path }) => path?.slice(17))
  const short = 'é'.repeat(55)
  expect(names).toEqual([
    'a.html',
    'a-2.html',
    'con-.html',
    'nul-.x.html',
    `${short}.html`,
    `${short}-2.html`,
  ])
})

test('a picture of the article stands for it', () => {
  const image = (url: string) => ({ type: 'image' as const, url, alt: url })
  const articles = ['a', 'b'].map((id) => ({ id, title: id, body: [image(`images/${id}.jpg`)] }))
  const two = entryOf('2023-10', { sections: [{ title: '动', articles }] })
  const page = issueFiles(two, { series: withArticles }).get('2023-10/articles/b.html')
  expect(page).toContain('<img src="../images/b.jpg" alt="images/b.jpg" width="640" height="360">')
  expect(page).toContain('<meta property="og:image" content="https://e.cn/b/2023-10/images/b.jpg">')
})

test('no text of an article is lost or moved on its page', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const one = withPictures('a', issue)
      const pages = issueFiles(one, { series: withArticles })
      const paths = digestOf(one, withArticles).contents.flatMap(({ articles }) =>
        articles.map(({ path }) => path),
      )
      const titled = issue.sections.flatMap(({ articles }) =>
        articles.filter(({ title }) => title !== undefined),
      )
      expect(paths).toHaveLength(titled.length)
      for (const [index, { title = '', body, sources, notes }] of titled.entries()) {
        const page = textIn(parse(pages.get(paths[index] ?? '') ?? ''))
        const ofNotes = notes.flatMap(textsOf)
        const texts = [title, ...body.flatMap(textsOf), ...sources.map((source) => source.title), ...ofNotes]
        let from = 0
        for (const text of texts) {
          const found = page.indexOf(text, from)
          expect(found, `${text} in ${page}`).toBeGreaterThanOrEqual(from)
          from = found + text.length
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  )
})

function textsOf(node: IssueNode): string[] {
  return 'value' in node ? [node.value] : childrenOf(node).flatMap(textsOf)
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}
