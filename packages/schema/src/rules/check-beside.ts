import { canonicalIssue, type IssueInput } from '../frame/issue.ts'
import { limits } from '../limits.ts'
import type { Finding, ProblemCode } from '../problem/finding.ts'
import { checkSize } from '../read/check-size.ts'
import { checkShape } from '../shape/check-shape.ts'
import { putStandIns } from '../shape/put-stand-ins.ts'
import { checkRules } from './check-rules.ts'

/**
 * What the rules find in input whose shape is wrong in some places, so that one slip does not hide another. Changes
 * the input: what is wrong there makes room for something right.
 */
export function checkBeside(input: unknown, misshapen: Finding[]): Finding[] {
  // The report is full.
  if (misshapen.length > limits.problems) return []
  const isCut = putStandIns(input, misshapen)
  if (checkShape(input).length > 0) return []
  const checked = input as IssueInput
  const issue = canonicalIssue(checked)
  if (checkSize(issue).length > 0) return []
  return checkRules(issue, checked).filter(({ code }) => !(isCut && mayFollow.has(code)))
}

/** What a note or a sub-heading that had to make room may be the reason of. */
const mayFollow = new Set<ProblemCode>([
  'heading-order',
  'unknown-note',
  'unused-note',
  'note-order',
  'duplicate-note',
  'unknown-anchor',
])
