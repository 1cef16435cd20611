/**
 * What one issue may hold, as it is given and in its canonical form alike. Hundreds of real issues, and little enough
 * that no input can exhaust a machine or a stack.
 */
export const limits = {
  /** Objects and lists within each other. */
  depth: 100,
  /** Lists, quotes and notes within each other; readers of Markdown stop at 20 levels of their own counting. */
  blockDepth: 8,
  /** Marks, links and notes in one paragraph, heading, cell or the like; parsers of Markdown take the square of them. */
  inlines: 500,
  /** Objects, lists, texts, numbers and all other values together; a line of code counts as two more. */
  values: 300_000,
  /** UTF-16 code units of all keys and texts together. */
  characters: 3_000_000,
  /** Problems reported; where there are more, the last one says how many. */
  problems: 100,
  /** UTF-8 bytes of all problems reported, as JSON. */
  problemBytes: 65_536,
} as const

/** How many problems are looked for in one list of an input, beyond which none are counted. */
export const mostCounted = 10_000
