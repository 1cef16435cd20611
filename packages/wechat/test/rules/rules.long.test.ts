import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { test } from 'vitest'
import { checkRules } from './check-rules.ts'

const numRuns = Number(process.env.RUNS ?? 200)

test('any issue keeps every rule', { timeout: 900_000 }, () => {
  fc.assert(fc.property(arbitraryIssue(), checkRules), { numRuns })
})
