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
  const { from, length, says } = written
  if (says === undefined) {
    return [
      { from, length: at },
      { from: from + at, length: length - at },
    ]
  }
  const before = says.slice(0, at)
  const behind = says.slice(at)
  const plain = saidBy({ from, length }, source)
  if (plain.startsWith(before)) {
    return [
      { from, length: at },
      { from: from + at, length: length - at, says: behind },
    ]
  }
  if (plain.endsWith(behind)) {
    const end = length - behind.length
    return [
      { from, length: end, says: before },
      { from: from + end, length: behind.length },
    ]
  }
  return [
    { from, length, says: before },
    { from: from + length, length: 0, says: behind },
  ]
}
