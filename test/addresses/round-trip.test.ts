import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from '../../packages/links/src/index.ts'
import { fromMarkdown, toMarkdown } from '../../packages/markdown/src/index.ts'

const { RUNS } = process.env
const numRuns = Number(RUNS ?? 150)

test('what is written is read back as the same issue by who finds addresses, too', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      expect(fromMarkdown(toMarkdown(issue), { findLinks })).toStrictEqual(issue)
    }),
    { numRuns },
  )
})
