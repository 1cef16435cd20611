import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const text = '<h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长，是一段话。</p><p>再写一段，比菜单长得多。</p>'

const read = (page: string) => infer(readHtml(page))

const row = (cell: string) => `<tr><td>${cell}</td></tr>`

/** As FrontPage wrote it: a table for the page, and in it one for the text. */
const tables = (
  head: string,
) => `<title>浔江节水网-节水简报-2006年第8期</title><table><tr><td><a href="/">首页</a></td></tr></table>
<table><tr><td>今天是：2006年9月1日 星期五</td></tr></table><table><tr><td><a href="/7">往期</a></td><td><table>
${row('位置：<a href="/">首页</a> &gt;&gt; 正文')}${head}${row(`<div id=zoom>${text}</div>`)}
</table></td></tr></table>`

test('a title in a cell above the text is what the title of the window has as a part; the lines below it are read', () => {
  const head = [
    '<font size=7>节水简报</font>',
    '<font size=3>2006年第8期（总第32期）</font>',
    '<table><tr><td align=left>市节约用水办公室编</td><td align=right>2006年8月31日</td></tr></table>',
    '【字体：<a href="javascript:z(16)">大</a>】阅读次数：12',
  ]
  const { draft } = read(tables(head.map(row).join('')))
  expect(draft).toMatchObject({
    title: '节水简报',
    number: '2006年第8期（总第32期）',
    date: '2006-08-31',
    imprint: { publisher: '市节约用水办公室' },
    sections: [{ title: '要闻' }],
  })
})

test('a number is no title, though the title of the window has it', () => {
  const head = `${row('<font size=7>节水简报</font>')}${row('2006年第8期')}`
  expect(read(tables(head)).draft).toMatchObject({ title: '节水简报', number: '2006年第8期' })
})

test('of a page whose window says nothing, the large line in front of the text is the title', () => {
  const head = `<title>无标题文档</title><p>欢迎光临本站</p><p><font size=6>街道简报</font></p><p>第3期 2024年5月</p>`
  expect(read(`${head}<div id=zoom>${text}</div>`).draft).toMatchObject({
    title: '街道简报',
    number: '第3期',
  })
})

test('a page that shows its articles one by one holds all of them', () => {
  const one = (words: string) =>
    `<div class="node"><h2>${words}</h2><div class="entry-content"><p>${words}的正文。</p></div></div>`
  const { draft } = read(`<h1>简报</h1><p>2024年5月</p><div>${one('甲')}${one('乙')}${one('丙')}</div>`)
  expect(draft.sections.map(({ title }) => title)).toEqual(['甲', '乙', '丙'])
})

test.each([
  [
    'a table',
    '<table border=1><tr><td><center><b>本期目录</b></center><a href="#a">要闻</a><br>&nbsp;&nbsp;<a href="#b">一篇</a></td></tr></table>',
  ],
  [
    'a box of a plugin',
    '<div id="ez-toc-container"><p>目录</p><a href="#">Toggle</a><ul><li><a href="#a">要闻</a></li></ul></div>',
  ],
])('a list of contents in %s is of the site', (_, box) => {
  const { draft } = read(`<h1>简报</h1><p>2024年5月</p><div id="zoom">${box}${text}</div>`)
  expect(draft.summary).toBeUndefined()
  expect(draft.sections).toMatchObject([{ title: '要闻', articles: [{ title: '一篇' }] }])
})

test('a way back to the top is of the site', () => {
  const { draft } = read(
    `<h1>简报</h1><p>2024年5月</p><div id="zoom">${text}<p><a href="#top">【返回顶部】</a></p></div>`,
  )
  expect(JSON.stringify(draft)).not.toContain('返回')
})

test('the account of WeChat is named once, without its card', () => {
  const card =
    '<div class="profile_container" style="display:none"><strong>河西灯会</strong><p>微信号 hx</p><p>功能介绍 河西灯会官方账号。</p></div>'
  const meta = `<div id="meta_content"><span class="rich_media_meta rich_media_meta_nickname"><a id="js_name" href="javascript:void(0);">
    河西灯会   </a>${card}</span></div>`
  const { draft } = read(
    `<h1>灯会通讯</h1>${meta}<div id="js_content"><p>2024年5月</p>${text}<p>编辑：周立</p><p>主办：河西灯会</p></div>`,
  )
  expect(draft.imprint).toMatchObject({ publisher: '河西灯会', editors: [{ name: '周立' }] })
  expect(draft.imprint?.statement).toBeUndefined()
})

/** As Pipermail shows it. */
const mail = `<h1>[jianbao] 绿色校园通讯 第33期</h1><b>周立</b> <a href="mailto:a@b.cn">a at b.cn</a><br><i>Mon May 20 10:12:03 2024</i>
<ul><li>Previous message: <a href="31.html">[jianbao] 第32期</a></li></ul><hr><pre>绿色校园通讯
第33期　2024年5月20日

一、动态

三所学校的一百天

从三月起，三所学校每天称一次剩饭，每月公布一次结果，最少的一天只有两
公斤，比去年同期少了一半还多，值日的学生每天记在黑板上。

节水小组来信

我们在操场边装了三个雨水桶，浇花用水都从那里来，一个月省水四吨。

编辑：周立
</pre><hr><ul><li>Next message: <a href="35.html">x</a></li></ul>`

test('a mail in an archive is read as the text that it is', () => {
  const { draft } = read(mail)
  expect(draft).toMatchObject({ title: '绿色校园通讯', number: '第33期', date: '2024-05-20' })
  expect(draft.imprint).toEqual({ editors: [{ name: '周立' }] })
  const said = JSON.stringify(parseIssue(draft))
  expect(said).toContain('最少的一天只有两公斤，比')
  expect(said).not.toMatch(/Previous|Next|jianbao|"code"/)
})

test('code with Chinese in its comments is code', () => {
  const code = `<pre>${'// 称剩饭\nweigh(bucket, scale)\n'.repeat(40)}</pre>`
  expect(
    JSON.stringify(read(`<h1>简报</h1><p>2024年5月</p><div id="zoom">${text}${code}</div>`).draft),
  ).toContain('"code"')
})

test('what systems say of a page and its labels are of the site', () => {
  const about = `<dl class="article-info"><dt class="article-info-term">详细信息</dt><dd>作者：Super User</dd><dd>分类：简报</dd>
    <dd>发布于：2024年6月3日</dd><dd>点击数：315</dd></dl><div class="icons">打印 电子邮件</div><div>期号</div><div>第6期</div>`
  const { draft } = read(
    `<h1>食堂通讯</h1>${about}<div itemprop="articleBody">${text}<p>编辑：何青</p></div><ul class="tags"><li><a href="/t">食堂</a></li></ul>`,
  )
  expect(draft).toEqual({
    schemaVersion: 1,
    title: '食堂通讯',
    number: '第6期',
    date: '2024-06-03',
    lang: 'zh-CN',
    sections: draft.sections,
    imprint: { editors: [{ name: '何青' }] },
  })
  expect(draft.sections).toMatchObject([{ title: '要闻', articles: [{ title: '一篇', body: [{}, {}] }] }])
})

test.each([
  ['<div class="entry-meta"><time>2024-08-02</time> / <a href="/c">周报</a></div>', '2024-08-02'],
  ['<span>今天是2024年8月2日 星期五</span>', undefined],
  ['<div><a href="/7">2024年第7期</a></div>', undefined],
])('beside the title, in front of it, %s', (before, date) => {
  const page = `<header>2020-01-01</header><main>${before}<h1>慢食周报</h1><div class="entry-content">${text}</div></main>`
  expect(read(page).draft).toMatchObject({ title: '慢食周报' })
  expect(read(page).draft.date).toBe(date)
})
