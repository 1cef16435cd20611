import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { type Cell, kindOf } from './cell.ts'

/**
 * The cells of which blank lines stand around all but a few: a line directly below one, as `率（%）` below `最高蓄水`, is the
 * rest of it, which had no room in its column.
 */
export function wrappedCells(cells: readonly Cell[], text: string): Cell[] {
  const found: Cell[] = []
  let count = 0
  for (const cell of cells) {
    const above = found.at(-1)
    // Directly above the first cell a title may stand.
    if (!above || found.length === 1 || !isRestOf(above, cell, text)) {
      found.push(cell)
      continue
    }
    count++
    const words = [...linesOf(above), cell.line].map(({ inlines }) => wordsOf(inlines, text)).join('')
    found[found.length - 1] = { ...above, kind: kindOf(words), rest: [...(above.rest ?? []), cell.line] }
  }
  return count > 0 && count * fewestWhole <= found.length ? found : []
}

/** For each cell of several lines there are that many of one. */
const fewestWhole = 4

/** The lines a cell stands on. */
export const linesOf = ({ line, rest = [] }: Cell): LineBlock[] => [line, ...rest]

/** Of words that need no space between them. */
const isRestOf = (above: Cell, { line, kind }: Cell, text: string): boolean =>
  kind !== 'number' &&
  above.kind === 'words' &&
  line.line.gap === 0 &&
  above.line.line.page === line.line.page &&
  /[^!-~]$/u.test(wordsOf(above.line.inlines, text)) &&
  /^[^!-~]/u.test(wordsOf(line.inlines, text))
