import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from '../../packages/links/src/index.ts'
import { fromMarkdown, toMarkdown } from '../../packages/markdown/src/index.ts'

const { RUNS } = process.env
const numRuns = Number(RUNS ?? 150)

test.each([
  // As many in this form are read back without finding addresses, in the round trip of the package.
  ['in the form for every reader', 'reference', Math.ceil(numRuns / 10)],
  ['with marks bare that only CJK-friendly readers close', 'bare', numRuns],
] as const)('who finds addresses reads back the same issue, written %s', (_, unclosedMarks, runs) => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      expect(fromMarkdown(toMarkdown(issue, { unclosedMarks }), { findLinks })).toStrictEqual(issue)
    }),
    { numRuns: runs },
  )
})
