import { type Issue, type ParseOptions, type Problem, safeParseIssue } from '@cec-bulletin/schema'
import { suspect } from '@cec-bulletin/schema/warnings'
import { jsonMistake } from './json-mistake.ts'

/** A problem of the issue, or a mistake in its JSON, which has less to say. */
export type ReportedProblem = Pick<Problem, 'message'> & Partial<Problem>

export type ReadJson =
  | { ok: true; issue: Issue; warnings: Problem[] }
  | { ok: false; problems: ReportedProblem[]; draft?: never }

/** The issue in a JSON text, or what keeps it from being one. */
export function readJson(text: string, options: ParseOptions): ReadJson {
  const mistake = jsonMistake(text)
  return mistake
    ? { ok: false, problems: [mistake] }
    : safeParseIssue(JSON.parse(text), { ...options, suspect })
}
