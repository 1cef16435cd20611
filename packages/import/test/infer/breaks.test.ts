import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { bodyOf as bodyOfWord, paragraph } from '../docx/body-of.ts'

const draftOf = (text: string) =>
  infer(readHtml(`<h1>简报</h1><div id="zoom">${text}</div>`), { given: { date: '2024' } }).draft

const bodyOf = (text: string) => parseIssue(draftOf(text)).sections[0]?.articles[0]?.body

const lineBreak = { type: 'break' }

test.each([
  ['甲一<br><br>甲二', [paragraph('甲一'), paragraph('甲二')]],
  ['<br>甲一<br>', [paragraph('甲一')]],
  ['甲一<br>\n<br>\n<br>甲二', [paragraph('甲一'), paragraph('甲二')]],
  ['　　甲一。<br>　　甲二。', [paragraph('甲一。'), paragraph('甲二。')]],
  ['&nbsp;&nbsp;甲一。<br>&nbsp;&nbsp;甲二。', [paragraph('甲一。'), paragraph('甲二。')]],
  [
    '记录：<br>21:40 报警<br>04:30 开通',
    [paragraph('记录：', lineBreak, '21:40 报警', lineBreak, '04:30 开通')],
  ],
  ['<p>春眠不觉晓，<br>处处闻啼鸟。</p>', [paragraph('春眠不觉晓，', lineBreak, '处处闻啼鸟。')]],
  [
    '<b>注意：</b><br>甲一',
    [paragraph({ type: 'strong', children: [{ type: 'text', value: '注意：' }] }, lineBreak, '甲一')],
  ],
  [
    '要带：<br>1、甲<br>2、乙<br>3、丙',
    [
      paragraph('要带：'),
      {
        type: 'list',
        ordered: true,
        children: ['甲', '乙', '丙'].map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
      },
    ],
  ],
  [
    '<ul><li>甲<br><br>乙</li></ul>',
    [
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [paragraph('甲'), paragraph('乙')] }],
      },
    ],
  ],
])('%s', (text, expected) => {
  expect(bodyOf(text)).toEqual(expected)
})

test('a link that goes over an empty line leads from both paragraphs', () => {
  const link = (value: string) =>
    paragraph({ type: 'link', url: 'https://e.cn/', children: [{ type: 'text', value }] })
  expect(bodyOf('<a href="https://e.cn/">甲<br><br>乙</a>')).toEqual([link('甲'), link('乙')])
})

test('a bold line above its text is a title, and so is one that is set larger', () => {
  const draft = draftOf(
    '<font size="5">要闻</font><br><b>甲题</b><br>甲文说了一些话。<br><br><b>乙题</b><br>乙文也说了一些话。',
  )
  expect(draft.sections).toMatchObject([{ title: '要闻', articles: [{ title: '甲题' }, { title: '乙题' }] }])
})

test('two line breaks of Word end a paragraph', () => {
  const words = (value: string) => `<w:r><w:t>${value}</w:t></w:r>`
  const broken = (count: number) =>
    `<w:p>${words('甲')}${'<w:r><w:br/></w:r>'.repeat(count)}${words('乙')}</w:p>`
  expect(bodyOfWord(broken(2))).toEqual([paragraph('甲'), paragraph('乙')])
  expect(bodyOfWord(broken(1))).toEqual([paragraph('甲', lineBreak, '乙')])
})

test('a line across the page at the end of an article, or above who made the issue, is gone', () => {
  const page =
    '<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p>上。</p><hr><p>下。</p><hr><h3>又一篇</h3><p>文。</p><hr><p>编辑：周立</p>'
  const { draft } = infer(readHtml(page))
  const [section] = parseIssue(draft).sections
  expect(section?.articles.map(({ body }) => body.map(({ type }) => type))).toEqual([
    ['paragraph', 'thematicBreak', 'paragraph'],
    ['paragraph'],
  ])
})
