import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const text = '<h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长，是一段话。</p>'

const draftOf = (page: string) => infer(readHtml(page)).draft

test.each([
  ['<div class="share">分享到：微博</div>'],
  ['<div class="bdsharebuttonbox"><a href="#">微信</a></div>'],
  ['<div class="bread-crumb">首页 &gt; 简报</div>'],
  ['<div id="print">打印本页</div>'],
  ['<nav>上一篇</nav>'],
])('between title and text, %s is of the site', (box) => {
  const draft = draftOf(`<h1>简报</h1>${box}<div id="zoom">${text}</div>`)
  expect(draft.summary).toBeUndefined()
  expect(draft.imprint).toBeUndefined()
})

test.each([
  ['<div class="sharedaddy"><h3>分享到：</h3><ul><li>推特</li></ul></div>'],
  ['<div id="jp-relatedposts" class="jp-relatedposts"><h3>相关</h3></div>'],
  ['<div class="post-navigation">上一篇：旧事</div>'],
])('within the text, %s is of the site', (box) => {
  const source = readHtml(`<h1>简报</h1><div class="entry-content">${text}${box}</div>`)
  expect(infer(source).draft.sections).toMatchObject([
    { title: '要闻', articles: [{ title: '一篇', body: [{}] }] },
  ])
  expect(source.asides.some(({ kind }) => kind === 'markup')).toBe(true)
})

test('a box that holds much text is of the text, whatever it is called', () => {
  const long = '长文一句，接着一句。'.repeat(250)
  const draft = draftOf(`<h1>简报</h1><div id="zoom"><div class="related">${text}<p>${long}</p></div></div>`)
  expect(JSON.stringify(draft)).toContain(long)
})

test.each([
  ['<div class="editor">责任编辑：周立</div>', ['周立']],
  ['<div><p>（责编：周立、吴正）</p><div class="print">关闭</div></div>', ['周立', '吴正']],
  ['<div>主办单位：区政府</div>', undefined],
  ['<div class="related"><p>编辑：旁人</p></div>', undefined],
])('behind the text, %s', (box, names) => {
  const { imprint } = draftOf(`<h1>简报</h1><div id="zoom">${text}</div>${box}`)
  expect(imprint?.editors).toEqual(names?.map((name) => ({ name })))
})

test.each([
  ['<title>街道简报_某区</title><h1>某区</h1><h1>街道简报</h1>', '街道简报'],
  ['<title>街道简报_某区</title><h1>某区</h1>', '某区'],
  ['<title>无关</title><div class="article-title">街道简报</div>', '街道简报'],
  ['<title>街道简报_某区</title><p>某区</p><div><b>街道简报</b></div>', '街道简报'],
])('the title of %s', (head, title) => {
  expect(draftOf(`${head}<div id="zoom">${text}</div>`).title).toBe(title)
})

test.each([
  ['<blockquote><p>引</p><cite>某人</cite></blockquote>'],
  ['<blockquote><p>引</p><footer>——某人</footer></blockquote>'],
  ['<blockquote><p>引</p><p>—— 某人</p></blockquote>'],
])('%s is a quote and whose it is', (quote) => {
  const draft = draftOf(`<h1>简报</h1><div id="zoom">${text}${quote}</div>`)
  expect(draft.sections[0]?.articles?.[0]?.body?.at(-1)).toMatchObject({
    type: 'blockquote',
    children: [{ children: [{ value: '引' }] }],
    attribution: [{ value: '某人' }],
  })
})

test('a table of one column, and one that holds the whole page, only place their text', () => {
  const page = `<title>窑工简讯</title><table><tr><td>菜单</td></tr></table><table><tr><td><font size="5">窑工简讯</font></td></tr><tr><td>第3期 2024年5月</td></tr><tr><td>${text}<p>再写一段，比菜单长得多。</p></td></tr></table>`
  expect(draftOf(page)).toMatchObject({
    title: '窑工简讯',
    number: '第3期',
    date: '2024-05',
    sections: [{ title: '要闻' }],
  })
})

test('of a page that names its text as nobody knows, the box that is called so and ends the sentences', () => {
  const votes =
    '<div class="digg">顶一下 (0)</div><ul class="context"><li>上一篇：<a href="/1">旧事</a></li></ul>'
  const page = `<div class="view"><h2 class="title">向日葵周报</h2><div class="info">2024年5月</div><div class="content">${text}<p>再写一段，比别的都长，长到过半。</p></div>${votes}</div>`
  const draft = draftOf(`<title>向日葵周报_某园</title>${page}`)
  expect(JSON.stringify(draft)).toContain('正文在此')
  expect(JSON.stringify(draft)).not.toMatch(/顶一下|上一篇/)
})

test('where sentences stand behind the box, they are text', () => {
  const page = `<h1>周报</h1><div class="view"><div class="content">${text}</div><div>文末还有一句。</div></div>`
  expect(JSON.stringify(draftOf(page))).toContain('文末还有一句。')
})
