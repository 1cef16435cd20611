import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { article, blocksOf, inferPage, text } from './page-of.ts'

const between = (line: string) =>
  inferPage(`<h1>馆讯</h1>${line}<div class="entry-content"><h2>库房</h2><h3>钟</h3>${text}</div>`).draft

test.each([
  ['<div><span>罗春生</span><span>2026-04-30 21:14</span></div>', '2026-04-30', ['罗春生'], undefined],
  [
    '<div><time>6 Mar 2026</time><span>Written By <a href="/a">Ines Okafor</a></span></div>',
    '2026-03-06',
    ['Ines Okafor'],
    undefined,
  ],
  ['<div><span>来源：</span><span>馆办</span><span>2026年3月6日</span></div>', '2026-03-06', [], '馆办'],
  ['<div><span>高新区图书馆</span><span>2026年3月6日</span></div>', '2026-03-06', [], '高新区图书馆'],
  [
    '<div><div class="author-name"><a href="/a">Noor Haddad</a></div><time>Apr 2, 2026</time> <span>4 min read</span></div>',
    '2026-04-02',
    ['Noor Haddad'],
    undefined,
  ],
  ['<div><h4 class="post-author">榕湾博物馆</h4><p>2026年3月6日</p></div>', '2026-03-06', [], '榕湾博物馆'],
  ['<div><div class="post-author">admin</div><p>2026年3月6日</p></div>', '2026-03-06', [], undefined],
])('the fields of %s', (line, date, editors, publisher) => {
  const draft = parseIssue({ ...between(line), date })
  expect(draft.imprint?.editors.map(({ name }) => name) ?? []).toEqual(editors)
  expect(draft.imprint?.publisher).toBe(publisher)
  expect(draft.sections.map(({ title }) => title)).toEqual(['库房'])
})

test('the portrait of whom a page is by is no picture of it', () => {
  const draft = between(
    '<div><div class="author"><img class="author-profile-image" src="/a.jpg" alt="Noor"></div></div>',
  )
  expect(JSON.stringify(draft)).not.toContain('"image"')
  expect(blocksOf(article('<p><img class="wp-image-3" src="https://e.cn/a.jpg" alt="钟"></p>'))).toContain(
    'image: 钟',
  )
})

const sections = `<h1>库房</h1><h2>钟</h2>${text}<h2>网</h2>${text}<h1>预告</h1><h2>讲座</h2>${text}`

test.each([
  [
    `<title>馆讯 第9期 · 文库</title><div><h1>馆讯 第9期</h1></div><div class="article-content">${sections}</div>`,
  ],
  [`<title>馆讯 第9期</title><div class="article-content"><h1>馆讯 第9期</h1>${sections}</div>`],
])('titles of sections with the tag of the page’s own: %s', (page) => {
  const { draft } = inferPage(page)
  expect(draft).toMatchObject({ title: '馆讯', number: '第9期' })
  expect(draft.sections.map(({ title }) => title)).toEqual(['库房', '预告'])
})

test('a link around blocks is the link of the words in each', () => {
  const card = '<a href="https://e.cn/1"><div><div>一间公用的棚屋</div><div>别处的章程</div></div></a>'
  const { draft, ledger } = inferPage(article(card))
  expect(JSON.stringify(draft).split('https://e.cn/1')).toHaveLength(3)
  expect(ledger.filter(({ rule }) => rule === 'markup')).toEqual([])
})

test('a link within a link of blocks stays its own', () => {
  const [words] = blocksOf(article('<a href="https://e.cn/1"><p>棚屋</p></a>')).slice(-2)
  expect(words).toBe('paragraph: 棚屋')
})

test.each(['“', '❝', '💡', '⚠️'])('the sign %s alone is of the layout', (sign) => {
  const inside = `<div>${sign}</div><div>带一罐土来。</div>`
  expect(blocksOf(article(inside)).slice(-2)).toEqual(['paragraph: 带一罐土来。', expect.anything()])
})

test('stars in a row are a line across the page', () => {
  expect(blocksOf(article('<p>* * *</p>'))).toContain('thematicBreak: ')
})

test.each(['……', '※', '？！', '7'])('%s alone stays', (words) => {
  expect(blocksOf(article(`<p>${words}</p>`))).toContain(`paragraph: ${words}`)
})

test.each([
  ['The Quay is published by the Harbour Trust. Editor: Ines Okafor.', true],
  ['本刊由榕湾博物馆编印，欢迎投稿。', true],
  ['The book is published by the Harbour Press.', false],
  ['展览由榕湾博物馆主办，十月结束。', false],
])('the last paragraph %s says who made the issue: %s', (sentence, expected) => {
  const source = readHtml(
    `${article('')}<p>又一段。</p><p>${sentence}</p>`.replace('</div>', '').concat('</div>'),
  )
  const { draft } = infer(source, { given: { date: '2024' } })
  expect(draft.imprint?.statement !== undefined).toBe(expected)
})

test('a sentence behind what a label says is none of the name', () => {
  const sentence = 'Published by the Mill Trust. Editor: Ann St. John. Write to a@e.org before May.'
  const { draft } = inferPage(article('').replace('</div>', `<p>${sentence}</p></div>`))
  expect(parseIssue(draft).imprint).toMatchObject({
    publisher: 'Mill Trust',
    editors: [{ name: 'Ann St. John' }],
    statement: expect.arrayContaining([
      expect.objectContaining({ value: expect.stringContaining('Write to') }),
    ]),
  })
})

test('the title that an authority says its article has goes before the name of its website', () => {
  const head =
    '<title>云渡市园林局 绿化月讯 绿化月讯第67期</title><meta name="ArticleTitle" content="绿化月讯第67期">'
  const title = '<div class="banner">云渡市园林局</div><p class="title">绿化月讯<br>第67期</p>'
  const body = `<h2>要闻</h2><h3>绿道</h3>${text}<h3>修剪</h3>${text}`
  for (const said of [head, head.replace(/<meta.*/, '')]) {
    const page = `${said}${title}<div><span>发布日期：2026-10-09 10:25</span></div><div id="zoom">${body}</div>`
    expect(infer(readHtml(page)).draft).toMatchObject({
      title: '绿化月讯',
      number: '第67期',
      date: '2026-10-09',
    })
  }
})

test('a line called an excerpt below the title is no title, and may say whose the bulletin is', () => {
  const whose =
    '<p class="article-excerpt" style="font-size:28px">The members’ newsletter of the Mill Trust</p>'
  expect(between(whose)).toMatchObject({
    series: 'The members’ newsletter of the Mill Trust',
    sections: [{ title: '库房' }],
  })
  const summary = '<p class="article-excerpt" style="font-size:28px">The clock ticks again.</p>'
  expect(between(summary)).toMatchObject({ summary: 'The clock ticks again.', sections: [{ title: '库房' }] })
})

test('a dash behind a line break in a quote says whose it is, also a short one before a name', () => {
  const quote = (end: string) => article(`<blockquote>The boats have forgotten.<br>— ${end}</blockquote>`)
  expect(blocksOf(quote('Harriet Pym'))).toContain('blockquote text: Harriet Pym')
  expect(blocksOf(quote('and so have we'))).not.toContain('blockquote text: and so have we')
})
