import * as z from 'zod'
import { $ZodCheck } from 'zod/v4/core'
import { limits } from '../limits.ts'

/**
 * `z.array`, whose errors end at what a report may hold: zod passes them up as arguments of one call, and a hundred
 * thousand of them overflow the stack.
 */
export function list<T extends z.ZodType>(entry: T): z.ZodArray<T> {
  return z.array(entry).check(fewErrors)
}

// From the core directly: one value taken from `z.core` would keep all of zod in a consumer's bundle.
const fewErrors = new $ZodCheck({ check: 'custom', when: () => true })

fewErrors._zod.check = (payload) => {
  if (payload.issues.length > limits.problems) payload.issues.length = limits.problems
}
