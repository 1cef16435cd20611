import { execFileSync } from 'node:child_process'
import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { arbitraryNoted } from './readers/arbitrary-noted.ts'
import { bodyOf } from './readers/body-of.ts'
import { firstDifference } from './readers/compare.ts'
import { harmIn } from './readers/harm-in.ts'
import { slots } from './slots.ts'

const extensions = ['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist']

const numRuns = Math.ceil(Number(process.env.RUNS ?? 500) / 5)

// A program of its own, in the packages of most systems; the other readers are checked everywhere.
describe.skipIf(!isInstalled())('cmark-gfm, which GitHub runs (skipped where it is not installed)', () => {
  test('shows the text of the issue, its notes, its marks and its links, and nothing else', () => {
    fc.assert(fc.property(arbitraryIssue(), expectShown), { numRuns })
  })

  test('hostile texts', () => {
    for (const [at, fill] of Object.values(slots).entries()) {
      for (const text of hostileTexts.filter((_, index) => index % 151 === at)) {
        const issue = fill(text)
        if (issue) expectShown(issue)
      }
    }
  })

  test('with some of its extensions and options, no link, no HTML, no lost text', () => {
    fc.assert(
      fc.property(
        arbitraryNoted(),
        fc.subarray(extensions),
        fc.subarray(['--smart', '--hardbreaks']),
        (...drawn) => {
          const [issue, some, options] = drawn
          expect(harmIn(render(bodyOf(toMarkdown(issue)), some, options), issue)).toEqual([])
        },
      ),
      { numRuns },
    )
  })
})

function expectShown(issue: Issue): void {
  const html = render(bodyOf(toMarkdown(issue)), ['footnotes', 'table', 'strikethrough', 'autolink'])
  expect(firstDifference(issue, html, { gfm: true, notes: true })).toBeUndefined()
}

function isInstalled(): boolean {
  try {
    render('', [])
    return true
  } catch {
    return false
  }
}

function render(markdown: string, some: string[], options: string[] = []): string {
  const flags = ['--unsafe', ...options, ...some.flatMap((name) => ['-e', name])]
  return execFileSync('cmark-gfm', flags, { input: markdown, encoding: 'utf8' })
}
