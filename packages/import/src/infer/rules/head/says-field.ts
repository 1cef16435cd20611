import { saysWhen } from '../../words/fields/says-when.ts'
import { patterns } from '../../words/patterns.ts'

/** Whether a line of the head says the number or the date, or begins with the label of a field. */
export const saysField = (words: string): boolean =>
  words.trim().length <= longest &&
  !/[。！？]/u.test(words) &&
  (saysWhen(words) || labels.some((role) => patterns[role].test(words)))

/** In characters. */
const longest = 80

const labels = ['summary', 'publisher', 'editors', 'email', 'site'] as const
