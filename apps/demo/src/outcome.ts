import type { Language } from './say.ts'

/** How a command ended. */
export interface Outcome {
  code: number
  /** What to tell the user, each line without its line feed. */
  lines: string[]
  /** The language of the lines, where the issue has decided. */
  language?: Language
}
