import { issuesAtLimits } from '@cec-bulletin/fixtures'
import { fromMarkdown, safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { limits } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'

describe.each(issuesAtLimits())('$name', ({ limit, canonical }) => {
  test('as much as there may be is written and read back', () => {
    const issue = canonical(limits[limit])
    const read = fromMarkdown(toMarkdown(issue))
    // Quicker than `toEqual` on hundreds of thousands of values.
    expect(JSON.stringify(read) === JSON.stringify(issue)).toBe(true)
  })
})

test.each([
  ['characters', 'a'.repeat(8 * limits.characters + 1)],
  ['lines', '\n'.repeat(1_000_001)],
  ['items', '- a\n'.repeat(limits.values)],
])('a document of more %s than any issue is refused', (_, text) => {
  const result = safeFromMarkdown(text)
  expect(result.ok || result.problems.map(({ code }) => code)).toEqual(['too-large'])
})
