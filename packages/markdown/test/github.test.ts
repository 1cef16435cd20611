import { execFileSync } from 'node:child_process'
import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { bodyOf } from './readers/body-of.ts'
import { firstDifference } from './readers/compare.ts'
import { slots } from './slots.ts'

const extensions = ['table', 'strikethrough', 'autolink'].flatMap((name) => ['-e', name])

const render = (markdown: string) =>
  execFileSync('cmark-gfm', ['--unsafe', '-e', 'footnotes', ...extensions], {
    input: markdown,
    encoding: 'utf8',
  })

// A program of its own, in the packages of most systems; the other readers are checked everywhere.
describe.skipIf(!isInstalled())('cmark-gfm, which GitHub runs (skipped where it is not installed)', () => {
  test('shows the text of the issue, its marks and its links, and nothing else', () => {
    fc.assert(fc.property(arbitraryIssue(), expectShown), {
      numRuns: Math.ceil(Number(process.env.RUNS ?? 500) / 5),
    })
  })

  test('hostile texts', () => {
    for (const [at, fill] of Object.values(slots).entries()) {
      for (let index = at; index < hostileTexts.length; index += 151) {
        const issue = fill(hostileTexts[index]!)
        if (issue) expectShown(issue)
      }
    }
  })
})

function expectShown(issue: Issue): void {
  const html = render(bodyOf(toMarkdown(issue)))
  expect(firstDifference(issue, html, { gfm: true, notes: true })).toBeUndefined()
}

function isInstalled(): boolean {
  try {
    render('')
    return true
  } catch {
    return false
  }
}
