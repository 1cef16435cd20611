import { arbitraryIssue, fixtures, resolve, textsOf } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { textsIn } from './texts-in.ts'

const numRuns = Number(process.env.RUNS ?? 300)

test.each(fixtures())('no character of the issue is lost, added or moved: $name', ({ issue }) => {
  expect(textsIn(toHtml(issue, { resolve }))).toBe(textsOf(issue).join(''))
  expect(textsIn(toHtml(issue, { document: true, resolve }))).toBe(textsOf(issue).join(''))
})

test('no character of any issue is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.boolean(), (issue, document) => {
      expect(textsIn(toHtml(issue, { document, resolve }))).toBe(textsOf(issue).join(''))
    }),
    { numRuns },
  )
})
