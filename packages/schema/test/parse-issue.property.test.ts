import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseIssue } from '../src/index.ts'
import { arbitraryIssueInput } from './fixtures.ts'

const numRuns = Number(process.env.RUNS ?? 2000)

test('an issue that was parsed parses to itself', () => {
  fc.assert(
    fc.property(arbitraryIssueInput(), (input) => {
      const issue = parseIssue(input)
      expect(parseIssue(issue)).toEqual(issue)
    }),
    { numRuns },
  )
})
