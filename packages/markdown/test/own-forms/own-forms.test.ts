import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { BlockInput, NestedBlockInput } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueOf } from '../issue-of.ts'
import { bodyOf } from '../readers/body-of.ts'
import { slots } from '../slots.ts'
import { atItsWord } from './at-its-word.ts'
import { ownLines } from './own-lines.ts'

// Whatever only looks like a form of the dialect must be disguised, by the writer of the node that it is.

const numRuns = Number(process.env.RUNS ?? 50)

describe('the blocks that Markdown sees in an issue, without the dialect, come back as they are', () => {
  test.each(fixtures())('$name, each alone, in a quote and in an item', ({ issue }) => {
    for (const block of atItsWord(bodyOf(toMarkdown(issue)))) {
      const children = [block as NestedBlockInput]
      expectBack([block])
      expectBack([{ type: 'blockquote', children }])
      expectBack([{ type: 'list', children: [{ type: 'listItem', children }] }])
    }
  })

  test('every issue', () => {
    fc.assert(
      fc.property(arbitraryIssue(), (issue) => expectBack(atItsWord(bodyOf(toMarkdown(issue))))),
      { numRuns },
    )
  })
})

function expectBack(body: BlockInput[]): void {
  const issue = issueOf(body)
  expect(fromMarkdown(toMarkdown(issue))).toStrictEqual(issue)
}

test.each(Object.entries(slots))('every line of our Markdown is a text like any other: %s', (_, fill) => {
  for (const issue of ownLines.map(fill)) {
    if (issue) expect(fromMarkdown(toMarkdown(issue))).toStrictEqual(issue)
  }
})
