import { patterns } from '../../../infer/words/patterns.ts'
import type { Box } from '../pictures/drawn/box.ts'
import type { Placement } from '../pictures/drawn/placement.ts'
import { isCaptionBelow } from '../pictures/place/is-caption-below.ts'
import type { Placed } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import { isSameColumn } from './course/is-same-column.ts'

/**
 * The rows at the heads of columns that stand directly below a picture and are its caption: they stand in its middle, or say whose it
 * is on one of the next lines. Text that goes on below a picture does neither.
 */
export function captionsAtHeads(
  rows: readonly Placed[],
  placements: readonly Placement[],
): ReadonlySet<Placed> {
  const boxes = new Map<number, Box[]>()
  for (const { page, box } of placements) boxes.set(page, [...(boxes.get(page) ?? []).slice(0, most), box])
  const found = new Set<Placed>()
  rows.forEach((first, index) => {
    const above = rows[index - 1]
    if (above && isSameColumn(above, first)) return
    const box = boxes.get(first.row.page)?.find((one) => isDirectlyBelow(first, one))
    if (!box) return
    const next = rows.slice(index + 1, index + longest).filter((row) => isSameColumn(first, row))
    const saysWhose = next.some(({ row }) => patterns.credit.test(wordsOfRow(row)))
    if (saysWhose || isCaptionBelow(first, box)) found.add(first)
  })
  return found
}

/** More pictures of a page are those of a pattern. */
const most = 100

/** In lines, with the one that says whose the picture is. */
const longest = 4

const isDirectlyBelow = ({ row }: Placed, { left, right, bottom }: Box): boolean =>
  row.base > bottom &&
  row.base - bottom < row.size * close &&
  row.left > left - slack &&
  row.right < right + slack

/** In the size of its letters. */
const close = 2.2

/** In points. */
const slack = 4
