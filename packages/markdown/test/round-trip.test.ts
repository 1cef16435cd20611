import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writableIssue } from './writable-issue.ts'

// 20,000 with RUNS=20000, as in CI; a failure prints its seed.
const numRuns = Number(process.env.RUNS ?? 500)

test('what is written is read back as the same issue, and written again gives the same bytes', () => {
  fc.assert(
    fc.property(writableIssue(), (issue) => {
      const markdown = toMarkdown(issue)
      const read = fromMarkdown(markdown)
      expect(read).toStrictEqual(issue)
      expect(toMarkdown(read)).toBe(markdown)
    }),
    { numRuns },
  )
})
