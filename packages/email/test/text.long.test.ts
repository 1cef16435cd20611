import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { test } from 'vitest'
import { checkText } from './check-text.ts'

const numRuns = Number(process.env.RUNS ?? 300)

test('no character of many issues is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => checkText(issue)),
    { numRuns },
  )
})
