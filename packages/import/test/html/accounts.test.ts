import { expect, test } from 'vitest'
import { inferPage, text } from './page-of.ts'

const draftOf = (between: string, imprint = '') =>
  inferPage(
    `<h1>渡口月报 第3期</h1>${between}<div class="entry-content"><h2>码头</h2><h3>换缆</h3>${text}${imprint}</div>`,
  ).draft

const editorsOf = (draft: ReturnType<typeof draftOf>) =>
  draft.imprint?.editors?.map((editor) => (typeof editor === 'string' ? editor : editor.name)) ?? []

const account = '<div class="post-author">小橹</div>'

test.each([
  [account, '<p>编辑：许安</p><p>主办：河东水务局</p>', ['许安']],
  [account, '<p>Editor: Ann Lee</p>', ['Ann Lee']],
  [account, '', ['小橹']],
  // Who wrote is not who edited.
  ['<div>作者：陈橹　2026-03-05</div>', '<p>编辑：许安</p>', ['陈橹', '许安']],
])('%s above %s', (between, imprint, editors) => {
  expect(editorsOf(draftOf(between, imprint))).toEqual(editors)
})

test.each([
  '<div>来源：党政办　2026-03-05　浏览次数：418次</div>',
  '<div><span>发布时间：2026-03-05</span><span>信息来源：综合科</span></div>',
])('%s is not whose issue it is, where another line says that', (line) => {
  const { imprint } = draftOf(line, '<p>主办：河东水务局</p>')
  expect(imprint).toEqual({ publisher: '河东水务局', editors: [] })
  expect(draftOf(line).imprint?.publisher).toMatch(/党政办|综合科/u)
})

test.each(['点击：[562]', '点击数：（562）次', '浏览：562', 'Hits: 562', 'Views: 5,620'])(
  '%s beside a label of nobody is no name',
  (count) => {
    const draft = draftOf(`<div>日期：2026-03-05&nbsp;&nbsp; 作者：&nbsp;&nbsp; ${count}</div>`)
    expect(draft.imprint).toBeUndefined()
    expect(draft.date).toBe('2024')
  },
)

test('the block of WordPress for whom a post is by, when and in what category', () => {
  const meta = `<div class="wp-block-group"><div class="wp-block-group"><div class="wp-block-post-date"><time>2026年3月5日</time></div>
<p>—</p><p>作者：</p><div class="wp-block-post-author-name"><a href="/author/admin/">小橹</a></div>
<div class="taxonomy-category wp-block-post-terms"><span>分类：</span><a href="/c">馆讯</a></div></div></div>`
  const draft = draftOf(meta)
  expect(editorsOf(draft)).toEqual(['小橹'])
  expect(draft.sections.map(({ title }) => title)).toEqual(['码头'])
  expect(draft.summary).toBeUndefined()
})

test('a sentence that begins with such a label is read', () => {
  expect(draftOf('<p>作者：是谁，至今没有人知道，本期请您来猜。</p>').summary).toContain('是谁')
})
