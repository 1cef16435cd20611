import type { explanations } from './explanations.ts'

export type ProblemCode = keyof typeof explanations

/** What a check found, before it is put into words. */
export interface Finding {
  code: ProblemCode
  path: (string | number)[]
  /** The offending value; absent where something is missing. */
  value?: unknown
  /** What would have been right, as written in an issue. */
  expected?: string[]
  /** The types that would have been right, in zod's words. */
  types?: string[]
}
