import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf } from './readers/body-of.ts'
import { shown } from './readers/compare.ts'
import { isBeyond } from './readers/known-limits.ts'
import { leavesOfHtml } from './readers/leaves-of-html.ts'
import { leavesOfIssue } from './readers/leaves-of-issue.ts'
import { readers } from './readers/readers.ts'
import { withoutNotes } from './readers/without-notes.ts'

// The other readers have bugs of their own, found about once in some thousand issues (`known-limits.ts`).
const numRuns = Math.ceil(Number(process.env.RUNS ?? 500) / 10)

describe.each(readers)('$name', ({ name, gfm, toHtml }) => {
  test('shows the text of the issue, its marks and its links, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryIssue(), (generated) => {
        const issue = withoutNotes(generated)
        fc.pre(issue !== undefined && !isBeyond(name, issue))
        const html = toHtml(bodyOf(toMarkdown(issue)))
        expect(shown(leavesOfHtml(html))).toEqual(shown(leavesOfIssue(issue, { gfm })))
      }),
      { numRuns },
    )
  })
})
