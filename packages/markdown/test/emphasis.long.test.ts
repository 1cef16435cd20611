import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Inline } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'
import { bodyOf } from './readers/body-of.ts'
import { shown } from './readers/compare.ts'
import { leavesOfHtml } from './readers/leaves-of-html.ts'
import { leavesOfIssue } from './readers/leaves-of-issue.ts'
import { readers } from './readers/readers.ts'

const outside = ['', '中', 'a', '，', '。', ' ', '（', '）', '“', '”', '👍', '*', '_', '~']
const inside = ['注意', '注意：', '《手册》', '“引文”', '（说明）', '100%', '👍', '-', 'a_b', '*', '~']
const marks = ['strong', 'emphasis', 'delete'] as const

const combinations = marks.flatMap((type) =>
  outside.flatMap((before) =>
    inside.flatMap((within) => outside.map((after) => ({ type, before, within, after }))),
  ),
)

const inlinesOf = ({ type, before, within, after }: (typeof combinations)[number]): Inline[] =>
  [
    { type: 'text' as const, value: `${before && `x${before}`}` },
    { type, children: [{ type: 'text' as const, value: within }] },
    { type: 'text' as const, value: `${after && `${after}x`}` },
  ].filter((node) => !('value' in node) || node.value !== '')

const issues = combinations.map((combination) => {
  const issue = issueOf([{ type: 'paragraph', children: inlinesOf(combination) }])
  return { combination, issue, markdown: toMarkdown(issue) }
})

test('there are as many combinations as there should be', () => {
  expect(combinations).toHaveLength(3 * 14 * 11 * 14)
})

describe.each(readers)('$name', ({ toHtml, ...abilities }) => {
  test('every mark, between everything that may stand beside it', () => {
    const wrong = issues.filter(({ issue, markdown }) => {
      const html = toHtml(bodyOf(markdown))
      return shown(leavesOfHtml(html)).join() !== shown(leavesOfIssue(issue, abilities)).join()
    })
    expect(wrong.map(({ combination }) => combination)).toEqual([])
  })
})

test('every mark is read back as it was', () => {
  for (const { issue, markdown } of issues) expect(fromMarkdown(markdown)).toStrictEqual(issue)
})
