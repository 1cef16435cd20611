import { patterns } from '../../../../infer/words/patterns.ts'
import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import type { Box } from '../drawn/box.ts'

/** Whether a row stands close below a picture of its column, in the middle of that or with the label of a caption. */
export function isCaptionBelow({ row, column }: Placed, { left, right, bottom }: Box): boolean {
  const distance = row.base - bottom
  if (distance < 0 || distance > row.size * close) return false
  if (left < column.left - slack || right > column.right + slack) return false
  const isInMiddle =
    Math.abs(row.left + row.right - left - right) < near * 2 && row.right - row.left < right - left
  return isInMiddle || patterns.caption.test(wordsOfRow(row))
}

/** In the size of its letters. */
const close = 3

/** In points. */
const [near, slack] = [4, 8]
