import type * as z from 'zod/v4/core'
import { mostCounted } from '../limits.ts'
import type { Refusal } from '../shape/refuse.ts'
import type { Finding } from './finding.ts'

/** What zod's schemas say of an input, in our words' terms. */
export function fromZod(issues: readonly z.$ZodRawIssue[]): Finding[] {
  return issues.flatMap(toFindings).slice(0, mostCounted)
}

function toFindings(issue: z.$ZodRawIssue): Finding[] {
  const path = (issue.path ?? []) as Finding['path']
  if (issue.code === 'unrecognized_keys') {
    const expected = fieldsOf(issue.inst as z.$ZodObject)
    return issue.keys.slice(0, mostCounted).map((value) => ({ code: 'unknown-field', path, value, expected }))
  }
  const value = issue.input
  const refusal = refusalIn(issue)
  const code = path.length === 0 ? 'not-an-issue' : value === undefined ? 'missing' : refusal.code
  return [{ ...refusal, code, path, value }]
}

function refusalIn(issue: z.$ZodRawIssue): Refusal {
  if (issue.code === 'custom') return issue.params as unknown as Refusal
  if (issue.code === 'invalid_value') return { code: 'unknown-value', expected: issue.values.map(String) }
  // No shape finds anything else.
  return { code: 'wrong-type', types: [String(issue.expected)] }
}

/** What an author may write into an object of this shape. */
function fieldsOf({ _zod: { def } }: z.$ZodObject): string[] {
  const fields = Object.entries(def.shape).filter(([, field]) => !('passedOver' in field._zod.def))
  return fields.map(([key]) => key)
}
