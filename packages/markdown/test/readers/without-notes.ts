import { type Issue, safeParseIssue } from '@cec-bulletin/schema'

/** The issue without notes, which half of the readers do not know; `undefined` where nothing would be left of a text. */
export function withoutNotes(issue: Issue): Issue | undefined {
  const result = safeParseIssue(strip(issue))
  return result.ok ? result.issue : undefined
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry?.type !== 'footnoteReference').map(strip)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, key === 'notes' ? [] : strip(field)]),
  )
}
