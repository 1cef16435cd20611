import { isDeepStrictEqual } from 'node:util'
import { type Issue, safeParseIssue } from '../../../packages/schema/src/index.ts'
import { brokenProblems } from './broken-problems.ts'
import { brokenRoundTrip } from './broken-round-trip.ts'
import { asValue, entry } from './entry.ts'
import { issuePlaces } from './issue-places.ts'

export const parseIssueEntry = entry({
  name: 'parseIssue',
  places: { JSON: (text) => text, ...issuePlaces },
  take: (input) => ({ input: asValue(input) }),
  run: (value) => safeParseIssue(value),
  broken: (_, result) => {
    if (!result.ok) return brokenProblems(result.problems)
    return [...brokenAgain(result.issue), ...brokenRoundTrip(result.issue)]
  },
})

function brokenAgain(issue: Issue): string[] {
  const again = safeParseIssue(issue)
  if (!again.ok) return [`parseIssue refuses its own result: ${again.problems[0]?.code}`]
  return isDeepStrictEqual(again.issue, issue) ? [] : ['parseIssue changes its own result']
}
