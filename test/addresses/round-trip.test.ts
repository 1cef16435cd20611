import { isDeepStrictEqual } from 'node:util'
import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from '../../packages/links/src/index.ts'
import { fromMarkdown, toMarkdown } from '../../packages/markdown/src/index.ts'
import type { Issue } from '../../packages/schema/src/index.ts'

const { RUNS } = process.env
const numRuns = Number(RUNS ?? 150)

// Both ways with one generated issue, as making it takes a quarter of the time. The two forms with the two ways of
// reading the other way round are in the round trip of the package, and below.
test('an issue comes back, written for every reader, and with bare marks to who finds addresses', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const markdown = toMarkdown(issue)
      const read = fromMarkdown(markdown)
      expectSame(read, issue)
      // The same to its last key is written as it was: the round trip of the package writes each one again.
      if (JSON.stringify(read) !== JSON.stringify(issue)) expect(toMarkdown(read)).toBe(markdown)
      expectSame(fromMarkdown(toMarkdown(issue, { unclosedMarks: 'bare' }), { findLinks }), issue)
    }),
    { numRuns },
  )
})

test('so it does, written for every reader, to who finds addresses', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      expectSame(fromMarkdown(toMarkdown(issue), { findLinks }), issue)
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  )
})

/** As `toStrictEqual`, which takes as long as reading the issue. */
function expectSame(read: Issue, issue: Issue): void {
  if (!isDeepStrictEqual(read, issue)) expect(read).toStrictEqual(issue)
}
