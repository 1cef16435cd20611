import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf } from './readers/body-of.ts'
import { configurations } from './readers/configurations.ts'
import { judgeWith } from './readers/judge.ts'
import { readers } from './readers/readers.ts'

// The other readers have bugs of their own, found about once in some thousand issues (`known-limits.ts`).
const numRuns = Math.ceil(Number(process.env.RUNS ?? 500) / 10)

describe.each(readers)('$name', (reader) => {
  test('shows the text of the issue, its notes, its marks and its links, and nothing else', () => {
    expectNothingWrong(reader, numRuns)
  })
})

describe.each(configurations.filter(({ exact }) => !exact))('$name', (reader) => {
  test('loses no text, and shows no link, picture or HTML that the issue lacks', () => {
    expectNothingWrong(reader, Math.ceil(numRuns / 25))
  })
})

function expectNothingWrong(reader: (typeof configurations)[number], count: number): void {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      expect(judgeWith(reader, issue, bodyOf(toMarkdown(issue)))).toEqual([])
    }),
    { numRuns: count },
  )
}
