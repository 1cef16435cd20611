import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

/** As editors for WeChat write it, a section in the place of each box. */
const read = (...blocks: string[]) => {
  const content = blocks.map((block) => `<section>${block}</section>`).join('')
  const { draft, problems } = infer(
    readHtml(
      `<h1>简报</h1><p>2024年3月</p><div id="js_content"><p>${'正文。'.repeat(30)}</p>${content}</div>`,
    ),
  )
  expect(problems).toEqual([])
  return draft.sections.flatMap(({ title, introduction, articles }) => [
    title,
    ...[introduction ?? [], ...(articles ?? []).map(({ body }) => body ?? [])]
      .flat()
      .slice(title === '正文' ? 1 : 0),
  ])
}

const bold = (words: string) => `<p><strong>${words}</strong></p>`
const p = (words: string) => `<p>${words}</p>`
const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const item = (value: string) => ({ type: 'listItem', children: [paragraph(value)] })

test.each([
  ['01', '扎灯的人'],
  ['一、', '一、扎灯的人'],
  ['PART 2', '扎灯的人'],
  ['CHAPTER 3', '扎灯的人'],
  ['◆', '扎灯的人'],
])('%s in a box before a title: %s', (mark, title) => {
  expect(read(bold(mark), bold('扎灯的人'), p('竹子要选三年的。'))).toContain(title)
  expect(read(p(mark), bold('扎灯的人'), p('竹子要选三年的。'))).toContain(title)
})

test.each([
  [['1', '2', '3'], { ordered: true }],
  [['01', '02', '03'], { ordered: true, marker: '01.' }],
  [['4.', '5.', '6.'], { ordered: true, start: 4 }],
  [['一', '二', '三'], { ordered: true, marker: '一、' }],
  [['◆', '◆', '◆'], { ordered: false, marker: '◆' }],
  [['•', '•', '•'], { ordered: false }],
])('%j in boxes before texts are a list', ([a = '', b = '', c = ''], about) => {
  const list = { type: 'list', ...about, children: [item('破竹；'), item('烤弯；'), item('扎紧。')] }
  expect(read(p(a), p('破竹；'), p(b), p('烤弯；'), p(c), p('扎紧。'))).toContainEqual(list)
})

test.each([
  ['numbers that do not go on', ['1', '3']],
  ['marks that differ', ['◆', '★']],
])('%s are no list', (_, [a = '', b = '']) => {
  expect(read(p(a), p('破竹；'), p(b), p('烤弯；'))).toEqual(
    expect.arrayContaining([a, '破竹；', b, '烤弯；'].map(paragraph)),
  )
})

test.each([
  ['paragraphs', '<section>分享</section><section>收藏</section><section>在看</section>'],
  ['a list', '<ul><li>分享</li><li>点赞 12</li></ul>'],
])('%s of words for buttons are of the page', (_, bar) => {
  expect(read(p('竹子要选三年的。'), bar)).toEqual(['正文', paragraph('竹子要选三年的。')])
})

test('the picture of a code falls with what is said of it, the name of the account between', () => {
  const code = '<p><img data-src="https://mmbiz.qpic.cn/qr/640?wx_fmt=png"></p>'
  expect(JSON.stringify(read(p('竹子。'), code, p('微信号：hexi'), p('长按识别，关注我们')))).not.toMatch(
    /mmbiz|长按/,
  )
})

test('one such word alone is text', () => {
  expect(read(p('分享'), p('竹子要选三年的。'))).toContainEqual(paragraph('分享'))
})

test('a line across the page behind which only those stand who made the issue is dropped', () => {
  const rule = { type: 'thematicBreak' }
  expect(read(p('竹子。'), '<hr>', p('纸。'), '<hr>', p('编辑：周立'))).toEqual([
    '正文',
    paragraph('竹子。'),
    rule,
    paragraph('纸。'),
  ])
})

test.each([
  ['点击上方蓝字关注我们', true],
  ['记得把我们设为星标', true],
  ['赞 12', true],
  ['退订 | 在浏览器中查看', true],
  ['View this email in your browser', true],
  ['长按识别二维码关注', true],
  ['↓↓ 点击阅读原文查看全部', true],
  ['扫描二维码报名参加', false],
  ['请关注天气', false],
])('%s is a prompt: %s', (words, expected) => {
  expect(JSON.stringify(read(p(words))).includes(words)).toBe(!expected)
})

test.each([
  '点击上方“食物银行”关注，设为星标',
  '阅读全文»',
  '邮件显示不正常？在浏览器中查看 View this email in your browser',
  'Copyright © 2024 老屋互助网, All rights reserved.',
])('%s is no text of the issue', (line) => {
  expect(read(p(line))).toEqual(['正文'])
})

test('what a page has below those who made the issue is left out, and asked', () => {
  const page = `<h1>简报</h1><p>2024年3月</p><h2>要闻</h2><h3>一篇</h3><p>${'正文。'.repeat(20)}</p><p>又一段。</p><p>编辑：周立</p><p>欢迎学校转载。</p><h4>往期精选</h4><p>第3期｜暑假</p><p><img src="https://example.org/qr.png"></p>`
  const { draft, hints } = infer(readHtml(page))
  expect(JSON.stringify(draft)).not.toMatch(/往期精选|暑假|qr\.png/)
  expect(hints).toMatchObject([{ rule: 'after-imprint', text: '往期精选' }])
})

test('a line with a label that is set as the field above it is no such thing', () => {
  const line = (words: string) => `<p style="font-size:12px;color:#666">${words}</p>`
  const page = `<h1>简报</h1><p>2024年3月</p><h2>要闻</h2><h3>一篇</h3><p>${'正文。'.repeat(20)}</p><p>又一段。</p>${line('编辑：周立')}${line('开放时间：周二至周日')}<p>往期精选</p>`
  const { draft } = infer(readHtml(page))
  expect(JSON.stringify(draft.imprint?.statement)).toContain('开放时间：周二至周日')
  expect(JSON.stringify(draft)).not.toContain('往期精选')
})
