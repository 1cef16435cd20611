import { type Block, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

/** The article of a page with the text that is given. */
function bodyOf(text: string): Block[] {
  const page = `<h1>题</h1><div id="zoom"><h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长。</p>${text}</div>`
  const { draft, problems } = infer(readHtml(page), { given: { date: '2024' } })
  expect(problems).toEqual([])
  return parseIssue(draft).sections[0]?.articles[0]?.body.slice(1) ?? []
}

const words = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

test.each([
  [
    'a box of sections',
    '<section style="border:1px solid"><section><p><strong>知识链接</strong></p></section><section><p>一段。</p></section></section>',
  ],
  ['a group', '<div class="wp-block-group"><div><p><strong>知识链接</strong></p><p>一段。</p></div></div>'],
  ['an aside', '<aside><h4>知识链接</h4><p>一段。</p></aside>'],
  ['a cell', '<table border=1><tr><td><b>知识链接</b><p>一段。</p></td></tr></table>'],
])('%s with the title of a box is a note', (_, box) => {
  const [note, ...others] = bodyOf(`${box}<p>又一段。</p>`)
  expect(note).toMatchObject({ type: 'blockquote', kind: 'note', children: [{}, paragraph(words('一段。'))] })
  expect(JSON.stringify(note)).toContain('知识链接')
  expect(others).toEqual([paragraph(words('又一段。'))])
})

test('what begins with such words is text', () => {
  expect(bodyOf('<div><p>小知识也有大用处。</p><p>一段。</p></div>')).toEqual([
    paragraph(words('小知识也有大用处。')),
    paragraph(words('一段。')),
  ])
})

test.each(['——', '―', '⸺'])('whose a quote is stands behind a line break and %s', (dash) => {
  expect(bodyOf(`<blockquote>引文。<br>${dash}某人</blockquote>`)).toEqual([
    { type: 'blockquote', children: [paragraph(words('引文。'))], attribution: [words('某人')] },
  ])
})

const dot =
  '<section style="padding:9px"><section style="width: 8px;height: 8px;border-radius: 50%;background: #e83"><svg></svg></section></section>'

test('a small empty box before a paragraph makes an item of it', () => {
  const item = (value: string) =>
    `<section style="display:flex">${dot}<section><p>${value}</p></section></section>`
  expect(bodyOf(item('甲；') + item('乙。'))).toEqual([
    {
      type: 'list',
      ordered: false,
      children: ['甲；', '乙。'].map((value) => ({ type: 'listItem', children: [paragraph(words(value))] })),
    },
  ])
})

test.each([
  ['a bar', '<section style="width: 4px;height: 22px"></section><section><p>甲。</p></section>'],
  ['a large box', '<section style="width: 80px;height: 80px"></section><section><p>甲。</p></section>'],
])('%s before a paragraph says nothing', (_, row) => {
  expect(bodyOf(`<section>${row}</section>`)).toEqual([paragraph(words('甲。'))])
})

test.each([
  ['图片', ''],
  ['微信图片_20240501', ''],
  ['W0202405.jpg', ''],
  ['图片展的入口', '图片展的入口'],
])('the words %s for a picture', (alt, expected) => {
  expect(bodyOf(`<p><img src="https://e.cn/a.jpg" alt="${alt}"></p>`)).toEqual([
    { type: 'image', url: 'https://e.cn/a.jpg', alt: expected },
  ])
})

test.each(['width="8" height="8"', 'data-ratio="0.03"'])(
  'a picture of %s is no picture of the issue',
  (size) => {
    expect(bodyOf(`<p><img src="https://e.cn/a.gif" ${size}>甲。</p>`)).toEqual([paragraph(words('甲。'))])
  },
)

const page = (title: string) =>
  `<h1>题</h1><div id="zoom">${['甲', '乙'].map((name) => `${title.replace('要闻', `${name}类要闻`)}<p style="font-family: 仿宋; font-size: 16pt">正文在此，写得很长。</p>`).join('')}</div>`

test.each([
  ['a face without serifs', '<p style="font-family: 黑体; font-size: 16pt">一、要闻</p>'],
  ['the same as an attribute', '<p style="font-size: 16pt"><font face="黑体">一、要闻</font></p>'],
  [
    'a ground of its own',
    '<section style="text-align: center"><section style="background: #2a7f62; color: #fff; font-size: 16pt">要闻</section></section>',
  ],
])('a line in %s is a title', (_, title) => {
  const { draft } = infer(readHtml(page(title)), { given: { date: '2024' } })
  expect(draft.sections.map((section) => section.title?.slice(-4))).toEqual(['甲类要闻', '乙类要闻'])
})

test.each([
  ['<img src="https://e.cn/a.jpg"><br><em>周三的面</em>', { caption: [words('周三的面')] }],
  ['<img src="https://e.cn/a.jpg"><br>周三吃面，周四吃饭。', {}],
])('in one paragraph, %s', (inside, said) => {
  expect(bodyOf(`<p>${inside}</p>`)[0]).toEqual({
    type: 'image',
    url: 'https://e.cn/a.jpg',
    alt: '',
    ...said,
  })
})

test('a caption is bold as a whole, whatever white space stands behind it', () => {
  const table = '<table><tr><td>碗</td><td>重</td></tr><tr><td>旧</td><td>420</td></tr></table>'
  expect(bodyOf(`<center><b>表1&nbsp; 两种碗</b>\n${table}</center>`)).toMatchObject([
    { type: 'table', caption: [words('两种碗')] },
  ])
})

test('the style of a cell is that of its text', () => {
  const cell = (style: string, value: string) => `<tr><td style="${style}">${value}</td></tr>`
  const rows = ['甲', '乙'].map((name) =>
    [cell('font-size: 18px; font-weight: bold', `${name}类要闻`), cell('font-size: 15px', '正文在此。')].join(
      '',
    ),
  )
  const { draft } = infer(readHtml(`<h1>题</h1><div id="zoom"><table>${rows.join('')}</table></div>`))
  expect(draft.sections.map((section) => section.title)).toEqual(['甲类要闻', '乙类要闻'])
})
