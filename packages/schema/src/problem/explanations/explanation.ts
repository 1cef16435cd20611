import type { Message } from '../problem.ts'

/** Makes a sentence of what it may speak of, each part ready to be printed. */
export type Explanation = (facts: {
  /** `sections[0].articles[1].title`, or `the issue` at the top. */
  place: Message
  /** The last key of the path. */
  field: string
  /** The value, shortened and in backticks. */
  value: string
  /** What would have been right, in backticks with commas; empty when the check names nothing. */
  expected: string
  /** The types that would have been right; empty when the check names none. */
  types: Message
  /** The expected entry nearest to the value, where one is near: `(did you mean …?)` */
  nearest: Message
}) => Message
