import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { article, blocksOf, inferPage, text } from './page-of.ts'

const titlesOf = (page: string) =>
  blocksOf(page).filter((line) => /^(?:section|article|heading): /.test(line))

const bold = (title: string, style = '') => `<p${style}><strong>${title}</strong></p>${text}`

const levels = `<h2>库房</h2><h4>钟修好了</h4>${bold('从哪里来')}${bold('怎样看')}<h4>渔网</h4>${text}<h2>预告</h2><h4>讲座</h4>${text}`

test.each([
  ['of plain bold letters', levels],
  [
    'larger than the titles say they are',
    levels.replace('<p><strong>怎', '<p style="font-size:18px"><strong>怎'),
  ],
])('bold lines below titles with tags are headings, also one %s', (_, inside) => {
  expect(titlesOf(`<h1>馆讯</h1><div class="entry-content">${inside}</div>`)).toEqual([
    'section: 库房',
    'article: 钟修好了',
    'heading: 从哪里来',
    'heading: 怎样看',
    'article: 渔网',
    'section: 预告',
    'article: 讲座',
  ])
})

test('bold lines directly above titles with tags are those of sections', () => {
  const section = (title: string) => `<p style="font-size:28px"><strong>${title}</strong></p>`
  const inside = `${section('库房')}<h3>钟修好了</h3>${text}<h3>渔网</h3>${text}${section('预告')}<h3>讲座</h3>${text}`
  expect(titlesOf(`<h1>馆讯</h1><div class="entry-content">${inside}</div>`)).toEqual([
    'section: 库房',
    'article: 钟修好了',
    'article: 渔网',
    'section: 预告',
    'article: 讲座',
  ])
})

test('the headings of each article begin at the same level', () => {
  const inside = levels
    .replace(bold('怎样看'), '')
    .replace(`渔网</h4>${text}`, `渔网</h4>${bold('结', ' style="font-size:18px"')}`)
  const { sections } = parseIssue(inferPage(`<h1>馆讯</h1><div class="entry-content">${inside}</div>`).draft)
  const headings = sections.flatMap(({ articles }) =>
    articles.flatMap(({ body }) => body.filter(({ type }) => type === 'heading')),
  )
  expect(headings).toMatchObject([{ depth: 4 }, { depth: 4 }])
})

const meta = (line: string) =>
  parseIssue(
    infer(
      readHtml(
        `<h1>馆讯</h1><div class="meta">${line}</div><div class="entry-content"><h2>库房</h2>${text}</div>`,
      ),
    ).draft,
  ).imprint

test.each([
  ['<a href="https://e.cn/category/yuexun/">本馆</a> / <span>2024年9月5日</span>'],
  ['2024年9月5日 · <a href="/tags/clock">钟</a>、<a href="/tag/net/">网</a>'],
  ['2024年9月5日　<a href="/?cat=7">本馆</a>'],
])('a link to where a site files its pages is none of the fields: %s', (line) => {
  expect(meta(line)).toBeUndefined()
})

test('another link beside the date says whose the issue is', () => {
  expect(meta('<a href="https://e.cn/about">榕湾博物馆</a> / 2024年9月5日')).toMatchObject({
    publisher: '榕湾博物馆',
  })
})

const button = (more: string, words = '预约座位') =>
  `<table><tr><td ${more}><a href="https://e.cn/1" style="font-weight:bold;font-size:18px">${words}</a> </td></tr></table>`

test.each([
  [button('style="background:#2B4C5E"')],
  [button('style="border:1px solid"')],
  ['<p><a class="wp-block-button__link" href="https://e.cn/1" style="font-weight:bold">预约座位</a></p>'],
])('a button is no title: %s', (inside) => {
  expect(blocksOf(article(inside))).toContain('paragraph: 预约座位')
})

test('a line in a frame that leads nowhere may be one', () => {
  expect(titlesOf(article(`<div style="background:#2B4C5E"><b>预约座位</b></div>`))).toContain(
    'heading: 预约座位',
  )
})

test('the item of the menu that says where the page is gives it no title', () => {
  const menu =
    '<nav><ul><li><a href="/"><p>Home</p></a></li><li><a href="/n"><p>Newsletter</p></a></li></ul></nav>'
  const name = '<p style="font-size:60px;text-align:center">The Spoke</p><p>Issue 41</p>'
  const part = `<p style="font-size:28px">Club news</p><p style="font-size:20px"><b>A shed</b></p>${text}<p style="font-size:20px"><b>A tandem</b></p>${text}`
  const { draft } = inferPage(
    `<title>Newsletter | MVCC</title>${menu}<div>${name}${part}${part.replace('Club', 'Road')}</div>`,
  )
  expect(draft).toMatchObject({ title: 'The Spoke', number: 'Issue 41' })
})

test('a paragraph of characters that nobody sees is none', () => {
  const { draft } = inferPage(
    article('<p>\u200b</p><p>&#847;&zwnj;&nbsp;&#173;</p><p>\ufeff一段\u200b话。</p>'),
  )
  expect(JSON.stringify(draft.sections)).toContain('"一段话。"')
  expect(parseIssue(draft).sections[0]?.articles[0]?.body).toHaveLength(3)
})

test.each(['本 期 目 录', '目　錄', 'Inside this issue', "What's inside", '本期速览'])(
  'a list of contents under %s is left out',
  (name) => {
    const list = `<p style="font-size:20px"><b>${name}</b></p><p>◇ 钟修好了</p><p>◇ 渔网上的结</p>`
    const inside = `${list}<h2>库房</h2><h3>钟修好了</h3>${text}<h3>渔网上的结</h3>${text}`
    const blocks = blocksOf(`<h1>馆讯</h1><p>2024年9月5日</p><div class="entry-content">${inside}</div>`)
    expect(blocks.filter((line) => line.includes('渔网上的结'))).toEqual(['article: 渔网上的结'])
    expect(blocks.join()).not.toContain(name.replace(/[\s　]/g, ''))
  },
)

const substack = (post: string) =>
  `<title>Horns and a cake - Ann Reed</title><article><div class="post-header"><h1>Horns and a cake</h1><h3 class="subtitle">Tideline, Issue 41</h3><div class="byline"><a href="https://e.cn/@annreed">Ann Reed</a><div>Nov 12, 2026</div></div></div><div class="available-content">${post}</div></article>`

test('a post of Substack: its series and number, its writer, and what is the site’s', () => {
  const post = `<h2>News</h2><h3>A horn</h3>${text}<div class="subscription-widget-wrap"><p>Become a subscriber.</p></div><h3>A cake</h3>${text}<p class="button-wrapper"><a href="https://e.cn/share">Share</a></p><p class="button-wrapper"><a href="https://e.cn/seat">Book a seat</a></p>`
  const { draft } = infer(readHtml(substack(post)))
  expect(draft).toMatchObject({
    title: 'Horns and a cake',
    series: 'Tideline',
    number: 'Issue 41',
    date: '2026-11-12',
    imprint: { editors: [{ name: 'Ann Reed' }] },
    sections: [{ title: 'News', articles: [{ title: 'A horn' }, { title: 'A cake' }] }],
  })
  const said = JSON.stringify(draft.sections)
  expect(said).toContain('Book a seat')
  expect(said).not.toMatch(/subscriber|"Share"/)
})

test('a form around a page hides none of its titles', () => {
  const page = `<title>馆讯（第17期）-某学院图书馆</title><form><div class="ar_title"><h2>馆讯（第17期）</h2><p>发布时间：2026年11月06日</p></div><div id="vsb_content"><div class="v_news_content"><p><b>一、动态</b></p>${text}</div></div></form>`
  expect(infer(readHtml(page)).draft).toMatchObject({ title: '馆讯', number: '第17期', date: '2026-11-06' })
})
