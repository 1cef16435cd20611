import { arbitraryIssue, fixtures, hostileStrings } from '@cec-bulletin/fixtures'
import { themes } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EmailOptions } from '../../src/index.ts'
import { issueOf, wholeEmail } from '../email-of.ts'
import { faultsOf } from './faults-of.ts'

function keepsRules(issue: Issue, options: EmailOptions = {}): void {
  expect(faultsOf(wholeEmail(issue, options), issue)).toEqual([])
}

const numRuns = Number(process.env.RUNS ?? 2)

test.each(fixtures())('$name keeps every rule', ({ issue }) => keepsRules(issue))

test('any issue keeps every rule', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.constantFrom(...Object.values(themes)), (issue, theme) => {
      keepsRules(issue, { theme })
    }),
    { numRuns },
  )
})

test('any accent on any paper keeps every rule', () => {
  for (const paper of ['warm', 'cool', 'white'] as const) {
    for (const accent of ['#ffffff', '#000000', '#ffff00', '#00558c']) {
      for (const theme of Object.values(themes)) {
        keepsRules(issueOf(), { theme: { ...theme, paper, accent } })
      }
    }
  }
})

test('hostile strings keep every rule, wherever they stand', () => {
  for (const text of hostileStrings.map((one) => one.trim()).filter((one) => one !== '')) {
    const items = { type: 'list' as const, children: [text] }
    const sections = [{ title: text, articles: [{ title: text, body: [text, items], sources: [text] }] }]
    const issue = issueOf({
      title: text,
      series: text,
      summary: text,
      sections,
      imprint: { publisher: text },
    })
    keepsRules(issue, { preheader: `${text} 与另外十五个字以上的一句话在此` })
  }
})

test('gives the same bytes twice', () => {
  for (const { issue } of fixtures()) expect(wholeEmail(issue)).toEqual(wholeEmail(issue))
})
