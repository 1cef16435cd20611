import * as z from 'zod/mini'
import { mostCounted } from '../limits.ts'

/**
 * `z.array`, whose errors end at some thousands: zod passes them up as arguments of one call, and a hundred
 * thousand of them overflow the stack.
 */
export function list<T extends z.ZodMiniType>(entry: T): z.ZodMiniArray<T> {
  return z.array(entry).check(fewErrors)
}

const fewErrors = z.check(
  ({ issues }) => {
    if (issues.length > mostCounted) issues.length = mostCounted
  },
  { when: () => true },
)
