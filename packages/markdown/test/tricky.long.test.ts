import { toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryTricky } from './readers/arbitrary-tricky.ts'
import { bodyOf } from './readers/body-of.ts'
import { judgeWith } from './readers/judge.ts'
import { readers } from './readers/readers.ts'

const numRuns = Number(process.env.RUNS ?? 500)

describe.each(readers)('$name', (reader) => {
  test('shows what has been taken for something else', () => {
    fc.assert(
      fc.property(arbitraryTricky(), (issue) => {
        expect(judgeWith(reader, issue, bodyOf(toMarkdown(issue)))).toEqual([])
      }),
      { numRuns },
    )
  })
})
