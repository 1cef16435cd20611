import type { Problem } from '@cec-bulletin/schema'
import type { Finding } from '../report/finding.ts'
import type { ReportedProblem } from './json/read-json.ts'

/** A problem or a warning of a reader, as something to tell about a file. */
export function toFinding(problem: ReportedProblem, base: Pick<Finding, 'file' | 'severity'>): Finding {
  const { code = 'not-json', message, line, column } = problem
  const { endLine, endColumn, fix }: Partial<Problem> = problem
  return {
    ...base,
    code,
    message,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    ...(fix && { fix }),
  }
}
