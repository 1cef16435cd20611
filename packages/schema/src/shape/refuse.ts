import type { $ZodRawIssue } from 'zod/v4/core'
import type { Finding } from '../problem/finding.ts'
import { type Check, check } from './zod.ts'

/** What zod carries from a check to the words. */
export type Refusal = Omit<Finding, 'path' | 'value'>

/** An issue of zod's that carries a problem. */
export const refusal = (input: unknown, params: Refusal): $ZodRawIssue => ({
  code: 'custom',
  input,
  params: { ...params },
  continue: true,
})

/** Reports a problem where `faultIn` gives a text: what its words speak of as expected, or nothing if they need none. */
export const refuse = <T>(code: Refusal['code'], faultIn: (value: T) => string | undefined): Check<T> =>
  check(({ value, issues }) => {
    const fault = faultIn(value)
    if (fault !== undefined) issues.push(refusal(value, { code, expected: fault === '' ? [] : [fault] }))
  })
