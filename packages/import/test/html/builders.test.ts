import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { factsOf } from '../../evaluation/facts-of.ts'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const text = '<p>这一句是正文，说清了来龙去脉，也说清了是谁做的。</p>'

const inferPage = (page: string) => infer(readHtml(page), { given: { date: '2024' } })

const blocksOf = (page: string) => factsOf(parseIssue(inferPage(page).draft)).blocks

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
  const { draft } = inferPage(`<h1>馆讯</h1><div class="entry-content">${inside}</div>`)
  const headings = draft.sections.flatMap(({ articles = [] }) =>
    articles.flatMap(({ body = [] }) =>
      body.filter((block) => typeof block === 'object' && block.type === 'heading'),
    ),
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
