import { wordsOf } from '../../../../../source/words-of.ts'
import type { Lines } from '../measure-line.ts'
import { isValue } from '../values.ts'

/**
 * How many numbers each of the next lines ends in, below a line that ends in none: those of `Mill Lane 62 410 £14.20`; 0 where
 * they differ, or are fewer than two.
 */
export function numbersBelow(lines: Lines, { index, text }: { index: number; text: string }): number {
  const [own = 0, ...below] = [0, 1, 2, 3].map((step) => {
    const line = lines[index + step]?.line
    return line ? numbersBehind(wordsOf(line.inlines, text).trim()) : 0
  })
  const [first = 0] = below
  return own === 0 && first >= fewest && below.every((count) => count === first) ? first : 0
}

const fewest = 2

/** How many numbers stand at the end of a line, behind words. */
function numbersBehind(words: string): number {
  const parts = words.split(/\s+/u)
  const last = parts.findLastIndex((part) => !isValue(part))
  return last < 0 ? 0 : parts.length - 1 - last
}
