import type { Finding, ProblemCode } from '../problem/finding.ts'
import { type Check, check } from './zod.ts'

/** What zod carries from a check to the words. */
export type Refusal = Pick<Finding, 'code' | 'expected'>

/**
 * Reports a problem where `faultIn` gives a list: what would have been right, or nothing where the problem's own words
 * say it.
 */
export const refuse = <T>(code: ProblemCode, faultIn: (value: T) => string[] | undefined): Check<T> =>
  check(({ value, issues }) => {
    const expected = faultIn(value)
    if (expected)
      issues.push({
        code: 'custom',
        input: value,
        params: { code, expected } satisfies Refusal,
        continue: true,
      })
  })
