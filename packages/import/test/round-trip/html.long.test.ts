import { arbitraryIssue, resolve } from '@cec-bulletin/fixtures'
import { toHtml } from '@cec-bulletin/html'
import { parseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { asOnAPage } from './as-on-a-page.ts'

const numRuns = Number(process.env.RUNS ?? 1000)

test('a page of ours is the issue that it was made of', { timeout: 900 * numRuns }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const page = toHtml(issue, { document: true, resolve: (path) => resolve(path) })
      const { draft } = infer(readHtml(page))
      expect(parseIssue(draft)).toEqual(asOnAPage(issue))
    }),
    { numRuns },
  )
})
