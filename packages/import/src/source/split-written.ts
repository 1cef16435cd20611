import type { Written } from './range.ts'
import { saidBy } from './said-by.ts'

/**
 * A stretch in two, after `at` characters of what it says. Where it does not say its characters themselves, the first
 * part has the characters as far as they are those; else all of them, and the second none.
 */
export function splitWritten(
  written: Written,
  { at, source }: { at: number; source: string },
): [Written, Written] {
  const { from, length, text } = written
  if (text === undefined) {
    return [
      { from, length: at },
      { from: from + at, length: length - at },
    ]
  }
  const before = text.slice(0, at)
  const behind = text.slice(at)
  const plain = saidBy({ from, length }, source)
  if (plain.startsWith(before)) {
    return [
      { from, length: at },
      { from: from + at, length: length - at, text: behind },
    ]
  }
  if (plain.endsWith(behind)) {
    const end = length - behind.length
    return [
      { from, length: end, text: before },
      { from: from + end, length: behind.length },
    ]
  }
  return [
    { from, length, text: before },
    { from: from + length, length: 0, text: behind },
  ]
}
