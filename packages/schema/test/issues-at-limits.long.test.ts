import { describe, expect, test } from 'vitest'
import { type Issue, limits, mapLinks, type ParseResult, parseIssue, safeParseIssue } from '../src/index.ts'
import { issuesAtLimits } from './fixtures.ts'

describe.each(issuesAtLimits())('$name', ({ limit, code, lenient, canonical }) => {
  const most = limits[limit]

  test.each([most - 1, most])('%i are accepted, and accepted again', (size) => {
    const expected = canonical(size)
    const issue = parseIssue(lenient(size))
    expectSame(issue, expected)
    expectSame(parseIssue(issue), expected)
    expect(linksVisitedIn(issue)).toBe(linksIn(expected))
  })

  test(`${most + 1} are refused`, () => {
    expect(codesOf(safeParseIssue(lenient(most + 1)))).toContain(code)
    // A canonical issue is never as deep as the limit of raw input.
    const again = codesOf(safeParseIssue(canonical(most + 1)))
    if (limit === 'depth') expect(again).toEqual(['ok'])
    else expect(again).toContain(code)
  })
})

// Quicker than `toEqual` on hundreds of thousands of values, and fields must stand in the same order.
function expectSame(issue: Issue, expected: Issue): void {
  expect(JSON.stringify(issue) === JSON.stringify(expected)).toBe(true)
}

function linksVisitedIn(issue: Issue): number {
  let visited = 0
  mapLinks(issue, ({ url }) => {
    visited++
    return url
  })
  return visited
}

const linksIn = (issue: Issue) => JSON.stringify(issue).match(/"(url|site)":/g)?.length ?? 0

const codesOf = (result: ParseResult) => (result.ok ? ['ok'] : result.problems.map((problem) => problem.code))
