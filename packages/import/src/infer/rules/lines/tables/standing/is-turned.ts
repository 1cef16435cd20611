import { wordsOf } from '../../../../../source/words-of.ts'
import type { Cell } from './cell.ts'

/** Of two readings as likely: names stand above columns, and numbers of one column are about as large. */
export function isTurned(
  groups: readonly (readonly Cell[])[],
  { turned, text }: { turned: readonly (readonly Cell[])[]; text: string },
): boolean {
  if (!isNames(turned[0], text)) return false
  return !isNames(groups[0], text) || spread(groups, text) < spread(turned, text)
}

/** A quantity is the name of a column, and numbers of one column are about as large. */
export function isSurelyTurned(
  groups: readonly (readonly Cell[])[],
  { turned, text }: { turned: readonly (readonly Cell[])[]; text: string },
): boolean {
  const [above, beside] = [namesQuantity(groups[0], text), namesQuantity(turned[0], text)]
  if (above !== beside) return beside
  return spread(turned, text) > otherOrder && spread(groups, text) * 2 < spread(turned, text)
}

/** `总数（件）`, `采样份数` */
const namesQuantity = (row: readonly Cell[] | undefined, text: string) =>
  row?.slice(1).some(({ line }) => /[）)数额量率]\s*$/u.test(wordsOf(line.inlines, text))) === true

/** As a power of ten: what differs so much is not counted alike. */
const otherOrder = 1

/** Words, or years, as columns are named. */
export const isNames = (row: readonly Cell[] | undefined, text: string) =>
  row?.every(
    ({ line, kind }) => kind === 'words' || /^\s*\d{4}\s*年\s*$/u.test(wordsOf(line.inlines, text)),
  ) === true

/** How far apart the first numbers of neighbours in these lists are, but for the first of each, as a power of ten. */
function spread(columns: readonly (readonly Cell[])[], text: string): number {
  const steps = columns.flatMap(([, ...cells]) => {
    const sizes = cells.map(({ line }) => sizeOf(wordsOf(line.inlines, text)))
    return sizes.slice(1).flatMap((size, at) => {
      const above = sizes[at]
      return size === undefined || above === undefined ? [] : [Math.abs(size - above)]
    })
  })
  return steps.length === 0 ? 0 : steps.reduce((sum, one) => sum + one, 0) / steps.length
}

function sizeOf(words: string): number | undefined {
  const [digits] = /\d[\d,]*(?:\.\d+)?/u.exec(words) ?? []
  if (/\d:\d\d/.test(words)) return clock
  return digits === undefined ? undefined : Math.log10(1 + Number(digits.replaceAll(',', '')))
}

/** Of a time, which no count is near. */
const clock = 9
