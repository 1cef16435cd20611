import { type Issue, safeParseIssue } from '../../../packages/schema/src/index.ts'
import { asValue } from './entry.ts'

/** The issue in an input, if it is accepted. */
export function issueIn(input: unknown): { input: Issue } | undefined {
  const result = safeParseIssue(asValue(input))
  return result.ok ? { input: result.issue } : undefined
}
