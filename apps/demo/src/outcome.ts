/** How a command ended. */
export interface Outcome {
  code: number
  /** What to tell the user, each line without its line feed. */
  lines: string[]
}
