import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { themes } from '@cec-bulletin/html'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeEmail } from '../email-of.ts'
import { emlFaults } from '../eml/eml-faults.ts'
import { emlOf } from '../eml/eml-of.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 200)

test.each(fixtures())('$name keeps every rule in each theme', ({ issue }) => {
  for (const theme of Object.values(themes)) {
    expect(faultsOf(wholeEmail(issue, { theme }), issue)).toEqual([])
  }
})

test('many issues keep every rule, as mails and as messages', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.constantFrom(...Object.values(themes)), (issue, theme) => {
      const email = wholeEmail(issue, { theme })
      expect(faultsOf(email, issue)).toEqual([])
      expect(emlFaults(emlOf({}, email))).toEqual([])
    }),
    { numRuns },
  )
})
