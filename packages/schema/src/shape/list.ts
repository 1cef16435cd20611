import type { $ZodType } from 'zod/v4/core'
import { mostCounted } from '../limits.ts'
import { refuse } from './refuse.ts'
import * as z from './zod.ts'

/**
 * `z.array`, whose errors end at some thousands: zod passes them up as arguments of one call, and a hundred
 * thousand of them overflow the stack.
 */
export const list = <T extends $ZodType>(entry: T) => z.array(entry, fewErrors)

/** The same with an entry at least. */
export const fullList = <T extends $ZodType>(entry: T) => z.array(entry, fewErrors, hasEntry)

const fewErrors = z.check<unknown[]>(
  ({ issues }) => {
    if (issues.length > mostCounted) issues.length = mostCounted
  },
  () => true,
)

/** What makes a list a full one. */
export const hasEntry = refuse<unknown[]>('empty-list', ({ length }) => (length === 0 ? '' : undefined))
