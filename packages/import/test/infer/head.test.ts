import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const body = '<h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长，是一段话。</p>'

const draftOf = (head: string, rest = body) => infer(readHtml(`<h1>简报</h1>${head}${rest}`)).draft

test.each([
  ['2024年3月12日 08:00', { date: '2024-03-12' }, undefined],
  ['2024-03-12 08:00:30 南街办公室', { date: '2024-03-12' }, '南街办公室'],
  ['南街办公室编　　2024年12月5日', { date: '2024-12-05' }, '南街办公室'],
  ['南街办公室编印 第3期', { number: '第3期' }, '南街办公室'],
  [
    '总第 33 期 · 2025 年 1 月 15 日 · 西山步道协会',
    { number: '总第 33 期', date: '2025-01-15' },
    '西山步道协会',
  ],
  [
    '发表于 2024年9月30日 作者 阿满',
    { date: '2024-09-30', imprint: { editors: [{ name: '阿满' }] } },
    undefined,
  ],
  ['2024-09-30 来源：区报 记者：李一', { imprint: { editors: [{ name: '李一' }] } }, '区报'],
])('the line %s', (line, fields, publisher) => {
  const draft = draftOf(`<p>${line}</p>`)
  expect(draft).toMatchObject(fields)
  expect(draft.imprint?.publisher).toBe(publisher)
})

test.each(['— END —', 'THE END', '（完）', '【全文完】', '* END *'])('%s is dropped', (line) => {
  const { draft, ledger } = infer(readHtml(`<h1>简报</h1>${body}<p>${line}</p><p>编辑：王小满</p>`))
  expect(ledger.filter(({ rule }) => rule === 'end-mark')).toMatchObject([
    { fate: 'dropped', length: line.length },
  ])
  expect(draft.imprint?.editors).toEqual([{ name: '王小满' }])
})

test.each(['完', '故事的 END 在哪里', '（未完）'])('%s stays', (line) => {
  expect(JSON.stringify(draftOf('', `${body}<p>${line}</p>`))).toContain(line)
})

test('who is named twice is one editor', () => {
  const { draft } = infer(readHtml(`<h1>简报</h1>${body}<p>主编：王小满</p><p>编辑：王小满、李一</p>`))
  expect(draft.imprint?.editors).toEqual([{ name: '王小满' }, { name: '李一' }])
})

const wechat = (meta: string) =>
  `<h1 id="activity-name">简报</h1><div id="meta_content">${meta}</div><div id="js_content">${body}</div>`

test.each([
  ['<span class="rich_media_meta icon">原创</span>', {}],
  ['<span class="rich_media_meta rich_media_meta_text">王小满</span>', { editors: [{ name: '王小满' }] }],
  ['<span class="rich_media_meta rich_media_meta_nickname"><a>巡护队</a></span>', { publisher: '巡护队' }],
])('of WeChat’s line under the title: %s', (meta, imprint) => {
  const { draft } = infer(readHtml(wechat(meta)))
  expect(draft.imprint ?? {}).toMatchObject(imprint)
  expect(JSON.stringify(draft)).not.toContain('原创')
})

test('where no tag says which line is the title, that of the window does, but not in a menu', () => {
  const page = `<title>老年食堂简报（6月）_北桥</title><div><a>老年食堂简报</a></div><div class="t">老年食堂简报</div><div>第6期</div><div id="zoom">${body}</div>`
  expect(infer(readHtml(page)).draft).toMatchObject({ title: '老年食堂简报', number: '第6期' })
})

test.each([
  ['<cite>老电工</cite>', '老电工'],
  ['<footer>—— 老电工</footer>', '老电工'],
])('whom a quote is by, in an element at its end: %s', (end, name) => {
  const quote = `<blockquote><p>风先试最高的。</p>${end}</blockquote>`
  expect(draftOf('', body + quote).sections[0]?.articles?.[0]?.body).toContainEqual({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '风先试最高的。' }] }],
    attribution: [{ type: 'text', value: name }],
  })
})

test.each([
  ['<div class="sharedaddy"><h3>分享</h3><a href="https://e.org/">微博</a></div>', false],
  ['<div class="share-box">分享到：微博</div>', false],
  ['<div class="shared-work"><p>分享的工作</p></div>', true],
  [`<div class="share"><p>${'分享很长的文字。'.repeat(30)}</p></div>`, true],
])('%s is text: %s', (box, expected) => {
  expect(JSON.stringify(draftOf('', body + box)).includes('分享')).toBe(expected)
})
