import * as z from 'zod/mini'
import type { Issue, IssueInput } from './frame/issue.ts'
import { safeParseIssue } from './parse-issue.ts'

/**
 * `parseIssue` as a schema of zod/mini, to use inside schemas of your own, of zod or zod/mini. Each zod issue's
 * `params.problem` is our problem.
 */
export const issueSchema: z.ZodMiniType<Issue, IssueInput> = z.pipe(
  z.any(),
  z.transform((input, context) => {
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
  }),
)
