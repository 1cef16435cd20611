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
