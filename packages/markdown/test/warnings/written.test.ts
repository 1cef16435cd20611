import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { nameOf } from './document.ts'

const numRuns = Number(process.env.RUNS ?? 100)

const codes = [...markSuspicions, ...blockSuspicions].map(({ code }) => code)

test('what toMarkdown writes is not suspect', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const { warnings } = safeFromMarkdown(toMarkdown(issue))
      expect(warnings.filter(({ code }) => codes.includes(code)).map(nameOf)).toEqual([])
    }),
    { numRuns },
  )
})
