import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toEmail } from '../src/index.ts'
import { checkText, itemsOf, resolve } from './check-text.ts'

const numRuns = Number(process.env.RUNS ?? 3)

test.each(fixtures())('no character of the issue is lost, added or moved: $name', ({ issue }) =>
  checkText(issue),
)

test('no character of any issue is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => checkText(issue)),
    { numRuns },
  )
})

test('the check sees a mark that is not there', () => {
  const [everything] = fixtures().filter(({ name }) => name === 'everything')
  const issue = everything?.issue
  if (issue === undefined) throw new Error('No fixture')
  const email = toEmail(issue, { resolve, preheader: '' })
  expect(itemsOf(email.html.replace('（一）', ''))).not.toEqual(itemsOf(email.html))
})
