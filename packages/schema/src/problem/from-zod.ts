import type * as z from 'zod/mini'
import { mostCounted } from '../limits.ts'
import { forbiddenIn } from '../values/is-text.ts'
import { fieldsOf } from './fields-of.ts'
import type { Finding, ProblemCode } from './finding.ts'

type ZodIssue = z.core.$ZodIssue
type Path = (string | number)[]

/** What zod says of an input, in our words' terms, with the options of a union sorted out. */
export function fromZod(issues: readonly ZodIssue[], input: unknown): Finding[] {
  return issues.flatMap((issue) => toFindings(issue, [], input)).slice(0, mostCounted)
}

function toFindings(issue: ZodIssue, above: Path, input: unknown): Finding[] {
  const path = [...above, ...(issue.path as Path)]
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
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'array') return [one('empty-list', path, value)]
      return [
        one('out-of-range', path, value, [
          issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`,
        ]),
      ]
    case 'custom': {
      const code = issue.params?.code as ProblemCode
      const character =
        code === 'forbidden-character' ? forbiddenIn(String(value), issue.params?.allowed) : undefined
      return [one(code, path, value, character === undefined ? [] : [character])]
    }
    default:
      return [wrongType(path, value, 'expected' in issue ? [issue.expected] : [])]
  }
}

// A union of one object and one plain value: the option that the input was meant to be is the one whose own type fits.
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Finding[] {
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
