import type { Language } from '../say/language.ts'
import type { Line } from './line.ts'

/** How a command ended. */
export interface Outcome {
  code: number
  /** What to tell the user, each line without its line feed. */
  lines: Line[]
  /** The language of the lines, where the issue has decided. */
  language?: Language
  /** Whether the lines are what was asked for, a report of problems for instance, though the code is not 0. */
  isAnswer?: boolean
}
