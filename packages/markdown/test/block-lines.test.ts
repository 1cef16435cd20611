import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { type BlockLine, fromMarkdown, fromMdast, safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeOf } from './tree-of.ts'

const document = `---
title: 简报
date: 2024
lang: zh-CN
---

## 栏目

导语。

### 文章

第一段，
接着写。[^a]

- 甲

  > 引文
- 乙

| 头 |
| -- |
| 格 |

![图](https://e.cn/f.png)

***

[^a]: 注释。
`

const expected = [
  ['section', 7],
  ['paragraph', 9],
  ['article', 11],
  ['paragraph', 13],
  ['list', 16],
  ['listItem', 16],
  ['paragraph', 16],
  ['blockquote', 18],
  ['paragraph', 18],
  ['listItem', 19],
  ['paragraph', 19],
  ['table', 21],
  ['tableRow', 21],
  ['tableRow', 23],
  ['image', 25],
  ['thematicBreak', 27],
  ['footnoteDefinition', 29],
  ['paragraph', 29],
]

const typeOf = (block: BlockLine['block']) =>
  'type' in block ? block.type : 'articles' in block ? 'section' : 'article'

const linesIn = (read: (onBlock: (place: BlockLine) => void) => unknown) => {
  const told: BlockLine[] = []
  read((place) => told.push(place))
  return told
}

test.each([
  ['Markdown', (onBlock: (place: BlockLine) => void) => fromMarkdown(document, { onBlock })],
  ['a tree', (onBlock: (place: BlockLine) => void) => fromMdast(treeOf(document), { onBlock })],
])('each block of %s is told with its line, in order', (_, read) => {
  const told = linesIn(read)
  expect(told.map(({ block, line }) => [typeOf(block), line])).toEqual(expected)
})

test('the blocks are those of the issue itself', () => {
  const told = new Map<object, number>()
  const issue = fromMarkdown(document, { onBlock: ({ block, line }) => told.set(block, line) })
  expect(told.get(issue.sections[0]?.articles[0]?.body[0] ?? {})).toBe(13)
})

test('those of a draft are told as well', () => {
  const told = new Map<object, number>()
  const result = safeFromMarkdown(document.replace('导语。', '<b>导语</b>'), {
    onBlock: ({ block, line }) => told.set(block, line),
  })
  const draft = result.ok ? undefined : result.draft
  expect(told.get(draft?.sections[0] ?? {})).toBe(7)
  expect(told.get(draft?.sections[0]?.articles[0]?.body.at(-1) ?? {})).toBe(27)
})

test('what onBlock throws comes through', () => {
  const refuse = () => {
    throw new RangeError('mine')
  }
  expect(() => safeFromMarkdown(document, { onBlock: refuse })).toThrow('mine')
})

test('of any issue no line goes back but to a note, and each is within the document', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const text = toMarkdown(issue)
      const told = linesIn((onBlock) => fromMarkdown(text, { onBlock }))
      const last = text.split('\n').length
      let before = 0
      for (const { block, line } of told) {
        expect(line).toBeLessThanOrEqual(last)
        if (typeOf(block) !== 'footnoteDefinition') expect(line).toBeGreaterThanOrEqual(before)
        before = line
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  )
})
