import type * as z from 'zod/v4/core'
import { mostCounted } from '../limits.ts'
import type { Refusal } from '../shape/refuse.ts'
import { fieldsOf } from './fields-of.ts'
import type { Finding, ProblemCode } from './finding.ts'

/** As zod's schemas add them, or those within a union's. */
type ZodIssue = z.$ZodRawIssue | z.$ZodIssue
type ZodIssueOfUnion = Extract<ZodIssue, { code: 'invalid_union' }>
type Path = (string | number)[]

/** What zod says of an input, in our words' terms, with the options of a union sorted out. */
export function fromZod(issues: readonly ZodIssue[], input: unknown): Finding[] {
  return issues.flatMap((issue) => toFindings(issue, [], input)).slice(0, mostCounted)
}

function toFindings(issue: ZodIssue, above: Path, input: unknown): Finding[] {
  const path = [...above, ...((issue.path ?? []) as Path)]
  const value = valueAt(input, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, mostCounted)
        .map((key) => one('unknown-field', path, key, fieldsOf(value, path)))
    case 'invalid_union':
      return fromUnion(issue, path, input)
    case 'invalid_value':
      return [one(value === undefined ? 'missing' : 'unknown-value', path, value, issue.values.map(String))]
    case 'custom':
      return [{ ...(issue.params as Refusal), path, value }]
    case 'invalid_type':
      return [wrongType(path, value, [issue.expected])]
    default:
      return [wrongType(path, value, [])]
  }
}

// A union of one object and one plain value: the option that the input was meant to be is the one whose own type fits.
function fromUnion(issue: ZodIssueOfUnion, path: Path, input: unknown): Finding[] {
  const value = valueAt(input, path)
  if (issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
    return [one(value === undefined ? 'missing' : 'unknown-type', path, value, options)]
  }
  const meant = issue.errors.find(
    (option) => !option.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  )
  if (meant) return meant.flatMap((inner) => toFindings(inner, path, input))
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []))
  return [wrongType(path, value, types)]
}

function wrongType(path: Path, value: unknown, types: string[]): Finding {
  if (path.length === 0) return one('not-an-issue', path, value)
  return { code: value === undefined ? 'missing' : 'wrong-type', path, value, types }
}

const one = (code: ProblemCode, path: Path, value: unknown, expected: string[] = []): Finding => ({
  code,
  path,
  value,
  expected,
})

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}
