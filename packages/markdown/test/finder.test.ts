import { type FindLinks, fromMarkdown, safeFromMarkdown, safeFromMdast } from '@cec-bulletin/markdown'
import { remarkToIssue } from '@cec-bulletin/markdown/remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { onlyArticle } from './issue-of.ts'
import { treeOf } from './tree-of.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

/** Finds words behind an `@`: nothing here depends on what an address looks like. */
const findLinks: FindLinks = (text) =>
  Array.from(text.matchAll(/@\w+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    href: `https://e.cn/${word.slice(1)}`,
  }))

const bodyOf = (markdown: string, find: FindLinks) =>
  onlyArticle(fromMarkdown(head + markdown, { findLinks: find })).body

const text = (value: string) => ({ type: 'text', value })

const link = (words: string, url: string) => ({ type: 'link', url, children: [text(words)] })

test('what a finder finds is a link, with the words of the document', () => {
  expect(bodyOf('见@a、@b。', findLinks)).toEqual([
    {
      type: 'paragraph',
      children: [
        text('见'),
        link('@a', 'https://e.cn/a'),
        text('、'),
        link('@b', 'https://e.cn/b'),
        text('。'),
      ],
    },
  ])
})

test('without a finder it is text', () => {
  expect(onlyArticle(fromMarkdown(`${head}见@a`)).body).toEqual([
    { type: 'paragraph', children: [text('见@a')] },
  ])
})

describe('what is no address of the text is left out', () => {
  test.each<[string, { start: number; end: number; href: unknown }[]]>([
    ['one without an address', [{ start: 0, end: 1, href: '' }]],
    ['an address that is none', [{ start: 0, end: 1, href: undefined }]],
    ['an end before the start', [{ start: 1, end: 0, href: 'https://e.cn/' }]],
    ['an end behind the text', [{ start: 0, end: 9, href: 'https://e.cn/' }]],
    ['half an offset', [{ start: 0.5, end: 1, href: 'https://e.cn/' }]],
  ])('%s', (_, found) => {
    expect(bodyOf('一二三', (() => found) as FindLinks)).toEqual([
      { type: 'paragraph', children: [text('一二三')] },
    ])
  })

  test('one within another', () => {
    const found = [
      { start: 0, end: 2, href: 'https://e.cn/a' },
      { start: 1, end: 3, href: 'https://e.cn/b' },
    ]
    expect(bodyOf('一二三', () => found)).toEqual([
      { type: 'paragraph', children: [link('一二', 'https://e.cn/a'), text('三')] },
    ])
  })

  test('what spans two lines', () => {
    const found: FindLinks = (value) => [{ start: 0, end: value.length, href: 'https://e.cn/' }]
    expect(bodyOf('一\n二', found)).toEqual([{ type: 'paragraph', children: [text('一二')] }])
  })
})

test('its address is checked as any is', () => {
  const result = safeFromMarkdown(`${head}见@a`, {
    findLinks: () => [{ start: 1, end: 3, href: 'javascript:alert(1)' }],
  })
  expect(result.ok ? [] : result.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['bad-address', 11, 2],
  ])
})

test('what it throws comes through as it is', () => {
  const error = new RangeError('no room')
  const read = () =>
    safeFromMarkdown(`${head}见`, {
      findLinks: () => {
        throw error
      },
    })
  expect(read).toThrow(error)
})

test('more addresses than an issue has values are too many, and not all are kept', () => {
  const many = '@a '.repeat(110_000)
  const result = safeFromMarkdown(`${head}${many}\n\n${many}\n\n${many}`, { findLinks })
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['too-large'])
})

test('of a tree, and in a pipeline', async () => {
  const markdown = `${head}见@a，\\@b\n`
  const body = bodyOf('见@a，\\@b', findLinks)
  const result = safeFromMdast(treeOf(markdown), { source: markdown, findLinks })
  expect(result.ok && onlyArticle(result.issue).body).toEqual(body)
  const reader = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkToIssue, { findLinks })
    .use(remarkStringify)
  const { issue } = (await reader.process(markdown)).data
  expect(issue && onlyArticle(issue).body).toEqual(body)
})
