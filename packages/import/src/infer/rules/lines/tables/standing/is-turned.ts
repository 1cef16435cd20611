import { wordsOf } from '../../../../../source/words-of.ts'
import type { Cell } from './cell.ts'

/** Of two readings as likely: names stand above columns, and numbers of one column are about as large. */
export function isTurned(
  groups: readonly (readonly Cell[])[],
  { turned, text }: { turned: readonly (readonly Cell[])[]; text: string },
): boolean {
  if (!isNames(turned[0], text)) return false
  if (areYears(turned[0], text) && !areYears(groups[0], text)) return true
  return !isNames(groups[0], text) || spread(groups, text) < spread(turned, text)
}

/** A column has one unit, a quantity is the name of one, and numbers of one column are about as large. */
export function isSurelyTurned(
  groups: readonly (readonly Cell[])[],
  { turned, text }: { turned: readonly (readonly Cell[])[]; text: string },
): boolean {
  const [years, others] = [areYears(turned[0], text), areYears(groups[0], text)]
  if (years !== others) return years
  const [inGroups, inTurned] = [areOfOneUnit(groups, text), areOfOneUnit(turned, text)]
  if (inGroups !== inTurned) return inGroups
  const [above, beside] = [namesQuantity(groups[0], text), namesQuantity(turned[0], text)]
  if (above !== beside) return beside
  return spread(turned, text) > otherOrder && spread(groups, text) * 2 < spread(turned, text)
}

/** `总数（件）`, `采样份数` */
const namesQuantity = (row: readonly Cell[] | undefined, text: string) =>
  row?.slice(1).some(({ line }) => /[）)数额量率]\s*$/u.test(wordsOf(line.inlines, text))) === true

/** Whether years are the names of columns, rather than what stands below `年份`. */
const areYears = ([first, ...cells]: readonly Cell[] = [], text: string) =>
  first !== undefined &&
  !/^\s*(?:年[份度]?|Year)\s*$/u.test(wordsOf(first.line.inlines, text)) &&
  cells.every(({ line }) => /^\s*(?:19|20)\d\d\s*年?\s*$/u.test(wordsOf(line.inlines, text)))

/** Whether in each of these lists all numbers are of one currency, or percent, or have no sign. */
const areOfOneUnit = (lists: readonly (readonly Cell[])[], text: string) =>
  lists.slice(1).every(([, ...cells]) => {
    const units = cells.map(({ line }) => /[£$€¥￥%％]/u.exec(wordsOf(line.inlines, text))?.[0])
    return new Set(units).size < 2
  })

/** As a power of ten: what differs so much is not counted alike. */
const otherOrder = 1

/** Words, years, or words in front of a date: `From 1 January`; as columns are named. */
export const isNames = (row: readonly Cell[] | undefined, text: string) =>
  row?.every(
    ({ line, kind }) =>
      kind === 'words' ||
      /^\s*(?:\d{4}\s*年|(?:19|20)\d\d|(?:From|Since|Until) .*)\s*$/u.test(wordsOf(line.inlines, text)),
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
