import type { Range } from '../../../source/range.ts'

/** The lines of a stretch, without their ends. */
export function linesIn({ from, length }: Range, text: string): { from: number; text: string }[] {
  let at = from
  return text
    .slice(from, from + length)
    .split('\n')
    .map((line) => {
      const found = { from: at, text: line.replace(/\r$/, '') }
      at += line.length + 1
      return found
    })
}
