import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'

const draftOf = (markdown: string) => {
  const result = safeFromMarkdown(markdown)
  expect(result.ok).toBe(false)
  return result.ok ? undefined : result.draft
}

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n'

describe('the draft of a document that gives no issue', () => {
  test('an empty document', () => {
    expect(draftOf('')).toMatchObject({
      title: '(untitled)',
      date: '2000',
      lang: 'en',
      sections: [{ title: '(untitled)' }],
    })
  })

  test('front matter that is not finished', () => {
    expect(draftOf('---\ntitle: 简报\n\n## 栏目\n\n文')).toMatchObject({ lang: 'zh-CN', date: '2000' })
  })

  test('a field that nobody knows', () => {
    expect(draftOf(`${head.replace('date', '天气: 晴\ndate')}## 栏目`)).toMatchObject({
      title: '简报',
      sections: [{ title: '栏目' }],
    })
  })

  test('front matter that cannot be read', () => {
    expect(draftOf('---\ntitle: 简报\n二\n---\n\n## 栏目\n\n文<x>')).toMatchObject({
      title: '简报',
      date: '2000',
      lang: 'zh-CN',
      sections: [{ title: '栏目', introduction: [{ children: [{ value: '文' }] }] }],
    })
  })

  test('no section yet', () => {
    expect(draftOf(head)).toMatchObject({ title: '简报', sections: [{ title: '（无标题）' }] })
  })

  test('a date that is not finished', () => {
    expect(draftOf('---\ntitle: 简报\ndate: 2024-1\nlang: zh-CN\n---\n\n## 栏目\n\n文')).toMatchObject({
      title: '简报',
      date: '2000',
      sections: [{ title: '栏目', introduction: [{ type: 'paragraph' }] }],
    })
  })

  test.each([
    { what: 'HTML', body: '一<b>二</b>', left: ['一二'] },
    { what: 'a link without an address', body: '见[词]()。', left: ['见词。'] },
    { what: 'a picture without one', body: '![图]()\n\n文', left: ['文'] },
    { what: 'a sub-heading too deep', body: '###### 题\n\n文', left: ['题', '文'] },
    { what: 'a note that nobody refers to', body: '文\n\n[^a]: 注', left: ['文'] },
    { what: 'code of nothing', body: '文\n\n```\n```', left: ['文'] },
  ])('$what is left out', ({ body, left }) => {
    const draft = draftOf(`${head}## 栏目\n\n### 文章\n\n${body}\n`)
    const texts = (draft?.sections[0]?.articles[0]?.body ?? []).map((block) =>
      'children' in block ? block.children.map((node) => ('value' in node ? node.value : '')).join('') : '',
    )
    expect(texts).toEqual(left)
  })

  test('thousands of slips', () => {
    const draft = draftOf(`${head}## 栏目\n\n${'[词](e.cn)\n\n'.repeat(3000)}## 末\n\n文`)
    expect(draft?.sections.at(-1)?.title).toBe('末')
  })

  test('there is none of what is no text, or too large', () => {
    const result = safeFromMarkdown(7 as unknown as string)
    expect(result).not.toHaveProperty('draft')
  })
})
