import * as z from 'zod'
import type { IssueInput } from './model/input.ts'
import type { Issue } from './model/issue.ts'
import { safeParseIssue } from './parse-issue.ts'

/** `parseIssue` as a zod schema, to use inside schemas of your own. Each zod issue's `params.problem` is our problem. */
export const issueSchema: z.ZodType<Issue, IssueInput> = z.any().transform((input, context) => {
  const result = safeParseIssue(input)
  if (result.ok) return result.issue
  for (const problem of result.problems) {
    context.issues.push({
      code: 'custom',
      path: problem.path,
      message: problem.message.en,
      params: { problem },
      input,
    })
  }
  return z.NEVER
})
