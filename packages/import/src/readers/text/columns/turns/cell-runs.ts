import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import type { Piece } from '../piece.ts'
import { plain } from './plain.ts'

/** The lines of a page, those that are cells of one table together: a tool writes all of them before it goes to another column. */
export function cellRuns(
  lines: readonly Piece[],
  { text, measure }: { text: string; measure: number },
): Piece[][] {
  const found: Piece[][] = []
  for (let start = 0, end = 0; start < lines.length; start = end) {
    end = start
    let numbers = 0
    for (let line = lines[end]; line; line = lines[++end]) {
      const words = plain(text.slice(line.from, line.from + line.length))
      const isNumber = number.test(words)
      if (line.width > measure * widest || (!isNumber && (closes.test(words) || startsBlock(words)))) break
      if (isNumber) numbers++
    }
    const run = lines.slice(start, end)
    if (run.length >= fewest && (numbers * 4 >= run.length || run.length >= fewestOfWords)) found.push(run)
    else found.push(...lines.slice(start, Math.max(end, start + 1)).map((line) => [line]))
    end = Math.max(end, start + 1)
  }
  return found
}

const fewest = 6
const fewestOfWords = 8

/** In widths of a column. */
const widest = 0.6

const number = /^[\s\d.,:%％+−–-]+$/u
const closes = /[。；;，,：:.!?！？]$/u
