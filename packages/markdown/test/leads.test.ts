import { fromMarkdown, safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { onlyArticle } from './issue-of.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const articleOf = (body: string) => onlyArticle(fromMarkdown(head + body))

const warningsOf = (body: string) =>
  safeFromMarkdown(head + body).warnings.map(({ code, line, column, fix }) => ({
    code,
    line,
    column,
    fix: fix?.text,
  }))

describe('what is written for the label of the sources', () => {
  test.each([
    '摘自：',
    '摘自:',
    '摘自: ',
    '摘自 ：',
    '来源：',
    '资料来源：',
    '转载自：',
    '出处：',
    'Source: ',
    'Sources:',
  ])('%s', (label) => {
    expect(articleOf(`文。\n\n${label}百日小结`).sources).toEqual([{ title: '百日小结' }])
    expect(articleOf(`文。\n\n${label}[小结](https://e.cn/)`).sources).toEqual([
      { title: '小结', url: 'https://e.cn/' },
    ])
    expect(warningsOf(`文。\n\n${label}[小结](https://e.cn/)`)).toEqual([])
  })

  test('may begin a sentence as well', () => {
    expect(articleOf('文。\n\n来源：本文由编者整理。欢迎转载。').sources).toEqual([])
  })
})

test.each(['—— ', '—', '--', '-- ', '–– ', '－－'])('a quote is by whom stands behind %s', (dash) => {
  expect(articleOf(`> 引文\n>\n> ${dash}林一禾`).body).toMatchObject([{ attribution: [{ value: '林一禾' }] }])
})

test('the credit of a picture may have either colon', () => {
  const body = '![秤](https://e.cn/a.jpg)\n图片: 周小满'
  expect(articleOf(body).body).toMatchObject([{ type: 'image', credit: [{ value: '周小满' }] }])
})

describe('what just misses is a warning', () => {
  test.each([
    {
      what: 'a source with no empty line above',
      body: '文。\n摘自：小结',
      expected: { code: 'near-source', line: 12, column: 1, fix: '\n' },
    },
    {
      what: 'a source in parentheses',
      body: '文。\n\n（摘自：[小结](https://e.cn/)）',
      expected: { code: 'near-source', line: 13, column: 1, fix: '摘自：[小结](https://e.cn/)' },
    },
    {
      what: 'a source above other text',
      body: '摘自：[小结](https://e.cn/)\n\n文。',
      expected: { code: 'near-source', line: 11, column: 1, fix: undefined },
    },
    {
      what: 'an attribution outside of its quote',
      body: '> 引文\n\n—— 林一禾',
      expected: { code: 'near-attribution', line: 13, column: 1, fix: '\n>\n> ' },
    },
    {
      what: 'a credit with another label',
      body: '![秤](https://e.cn/a.jpg)\n摄影：周小满',
      expected: { code: 'near-credit', line: 12, column: 1, fix: '图片：' },
    },
  ])('$what', ({ body, expected }) => {
    expect(warningsOf(body)).toEqual([expected])
  })

  test('an edit that mends takes the warning away', () => {
    for (const body of [
      '文。\n摘自：小结',
      '文。\n\n（摘自：[小结](https://e.cn/)）',
      '> 引文\n\n—— 林一禾',
    ]) {
      const text = head + body
      const [warning] = safeFromMarkdown(text).warnings
      const { start = 0, end = 0, text: mended } = warning?.fix ?? {}
      const result = safeFromMarkdown(text.slice(0, start) + mended + text.slice(end))
      expect(result).toMatchObject({ ok: true, warnings: [] })
    }
  })
})
