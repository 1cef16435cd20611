import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { codesOf } from '../codes-of.ts'

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const article = (title: string | undefined, ...body: unknown[]) => ({
  ...(title !== undefined && { title }),
  body,
  sources: [],
  notes: [],
})

/** As a system for the websites of offices writes it. */
const cms = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>校园绿色简报（第18期）-城东学区网</title></head><body>
<div class="top"><a href="/">首页</a> | <a href="/news">新闻</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/news">简报</a></div>
<div class="wrap">
<h1>校园绿色简报</h1>
<div class="info"><span>发布时间：2024-05-20</span> <span>来源：城东学区</span> <span>浏览次数：12</span></div>
<div class="TRS_Editor">
<p style="text-align:center"><strong style="font-size:18pt">食堂动态</strong></p>
<p style="text-align:center"><strong style="font-size:16pt">三所学校的一百天</strong></p>
<p>　　从三月起，三所学校每天称一次剩饭，每月公布一次结果，详见<a href="./day100.html">小结</a>。</p>
<p style="text-align:center"><strong style="font-size:16pt">节水小组来信</strong></p>
<p>　　我们在操场边装了三个雨水桶，浇花用水都从那里来。</p>
</div>
</div>
<div class="foot">版权所有：城东学区</div>
</body></html>`

test('a page of a system for websites', () => {
  const source = readHtml(cms, { url: 'https://example.org/news/18.html' })
  const { draft, ledger, problems } = infer(source)
  expect(problems).toEqual([])
  const link = {
    type: 'link',
    url: 'https://example.org/news/day100.html',
    children: [{ type: 'text', value: '小结' }],
  }
  expect(parseIssue(draft)).toEqual({
    schemaVersion: 1,
    title: '校园绿色简报',
    date: '2024-05-20',
    lang: 'zh-CN',
    sections: [
      {
        title: '食堂动态',
        introduction: [],
        articles: [
          article('三所学校的一百天', {
            type: 'paragraph',
            children: [
              { type: 'text', value: '从三月起，三所学校每天称一次剩饭，每月公布一次结果，详见' },
              link,
              { type: 'text', value: '。' },
            ],
          }),
          article('节水小组来信', paragraph('我们在操场边装了三个雨水桶，浇花用水都从那里来。')),
        ],
      },
    ],
    imprint: { publisher: '城东学区', editors: [] },
  })
  const furniture = ledger.filter(({ rule }) => rule === 'markup')
  expect(furniture.map(({ from, length }) => source.text.slice(from, from + length))).toEqual([
    '首页 | 新闻',
    '当前位置：首页 > 简报',
    '版权所有：城东学区',
  ])
})

const weChat = `<!DOCTYPE html><html><head><meta property="og:title" content="食堂的一百天"></head><body>
<div id="js_article"><h1 class="rich_media_title" id="activity-name"> 食堂的一百天 </h1>
<div id="meta_content" class="rich_media_meta_list"><em id="publish_time">2024年5月20日</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section><section><p><span style="font-size: 20px;"><strong>怎样称</strong></span></p></section></section>
<p><span style="font-size: 15px;">每天中午一点，值日生把剩饭倒进桶里，放到秤上。</span></p>
<section><img class="rich_pages" data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg" data-type="jpeg"></section>
<p><span style="font-size: 20px;"><strong>怎样记</strong></span></p>
<p><span style="font-size: 15px;">记在门口的黑板上，谁都可以看，谁都可以问。</span></p>
</div></div>
<div id="js_pc_qr_code">微信扫一扫</div>
</body></html>`

test('an article of WeChat, which is invisible until its program has run', () => {
  const { draft, problems } = infer(readHtml(weChat))
  expect(problems).toEqual([])
  const { title, date, sections } = parseIssue(draft)
  expect({ title, date }).toEqual({ title: '食堂的一百天', date: '2024-05-20' })
  expect(sections).toEqual([
    {
      title: '怎样称',
      introduction: [],
      articles: [
        article(undefined, paragraph('每天中午一点，值日生把剩饭倒进桶里，放到秤上。'), {
          type: 'image',
          url: 'https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg',
          alt: '',
        }),
      ],
    },
    {
      title: '怎样记',
      introduction: [],
      articles: [article(undefined, paragraph('记在门口的黑板上，谁都可以看，谁都可以问。'))],
    },
  ])
})

test('a title without a tag is the line with which the title of the window begins', () => {
  const page = `<title>植树活动简报 - 某县林业局</title><div class="con"><div class="title">植树活动简报</div>
<div class="time">日期：2024年3月12日 来源：林业局</div><div class="content"><p><strong>一、组织有序</strong></p>
<p>各单位按划定的地块进场，先挖坑后放苗。</p></div></div>`
  const { title, date, imprint, sections } = parseIssue(infer(readHtml(page)).draft)
  expect({ title, date, publisher: imprint?.publisher }).toEqual({
    title: '植树活动简报',
    date: '2024-03-12',
    publisher: '林业局',
  })
  expect(sections.map((section) => section.title)).toEqual(['一、组织有序'])
})

test('gb2312 is read as GB 18030', () => {
  // `题` and `镕`, which GB 2312 does not have.
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><h1>'),
    ...[0xcc, 0xe2],
    ...new TextEncoder().encode('</h1><p>'),
    ...[0xe9, 0x46],
    ...new TextEncoder().encode('</p>'),
  ])
  expect(readHtml(bytes).text).toBe('题镕')
})

test('each text has its line and its column', () => {
  expect(readHtml('<h1>题</h1>\n<p>文</p>').places).toEqual([
    { from: 0, length: 1, part: '', line: 1, column: 5 },
    { from: 1, length: 1, part: '', line: 2, column: 4 },
  ])
})

test.each([
  ['nothing', '', ['empty']],
  ['a program alone', '<script>document.write("文")</script>', ['empty']],
  [
    'a page that asks for a check',
    '<p>环境异常</p><p>当前环境异常，完成验证后即可继续访问。</p>',
    ['wall-page'],
  ],
  ['elements 5000 deep', `${'<div>'.repeat(5000)}文`, ['too-large']],
])('%s', (_, html, expected) => {
  expect(codesOf(() => readHtml(html))).toEqual(expected)
})
