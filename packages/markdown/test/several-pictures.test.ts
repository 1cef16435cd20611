import { fromMarkdown, safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'

const documentOf = (body: string) =>
  `---\ntitle: 题\ndate: '2024'\nlang: zh-CN\n---\n\n## 节\n\n### 文\n\n${body}\n`

const a = '![甲](https://e.cn/a.jpg)'
const b = '![乙](https://e.cn/b.jpg)'
const figure = (name: string, alt: string, more = {}) => ({
  type: 'image',
  url: `https://e.cn/${name}.jpg`,
  alt,
  ...more,
})
const text = (value: string) => [{ type: 'text', value }]

test.each([
  ['on a line each', `${a}\n${b}`, [figure('a', '甲'), figure('b', '乙')]],
  ['with line breaks', `${a}\\\n${b}`, [figure('a', '甲'), figure('b', '乙')]],
  ['side by side', `${a}${b}`, [figure('a', '甲'), figure('b', '乙')]],
  ['side by side, with a space', `${a} ${b}`, [figure('a', '甲'), figure('b', '乙')]],
  ['on a line each, in Windows', `${a}\r\n${b}`, [figure('a', '甲'), figure('b', '乙')]],
  [
    'each with its caption',
    `${a}\n第一天\n${b}\n第二天\n图片：周小满`,
    [
      figure('a', '甲', { caption: text('第一天') }),
      figure('b', '乙', { caption: text('第二天'), credit: text('周小满') }),
    ],
  ],
  [
    'each in a link',
    `[${a}](https://f.cn/)\n[${b}](#文)`,
    [figure('a', '甲', { link: 'https://f.cn/' }), figure('b', '乙', { link: '#文' })],
  ],
  ['by reference', `${a}\n![乙][b]\n\n[b]: https://e.cn/b.jpg`, [figure('a', '甲'), figure('b', '乙')]],
])('pictures in one paragraph, %s', (_, body, expected) => {
  const issue = fromMarkdown(documentOf(body))
  expect(issue.sections[0]?.articles[0]?.body).toEqual(expected)
  expect(fromMarkdown(toMarkdown(issue))).toStrictEqual(issue)
})

test('in an item and in a quote as well', () => {
  const issue = fromMarkdown(documentOf(`- 见：\n\n  ${a}\n  ${b}\n\n> ${a}\n> ${b}`))
  const [list, quote] = issue.sections[0]?.articles[0]?.body ?? []
  expect(list).toMatchObject({
    children: [{ children: [{ type: 'paragraph' }, figure('a', '甲'), figure('b', '乙')] }],
  })
  expect(quote).toMatchObject({ children: [figure('a', '甲'), figure('b', '乙')] })
})

test.each([
  ['text between', `${a}见${b}`],
  ['text before', `见${a}\n${b}`],
])('a paragraph of pictures with %s is refused', (_, body) => {
  const { ok, ...result } = safeFromMarkdown(documentOf(body))
  expect(ok).toBe(false)
  expect('problems' in result && result.problems.map(({ code }) => code)).toContain('image-in-text')
})
