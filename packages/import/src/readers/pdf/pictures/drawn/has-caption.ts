import { patterns } from '../../../../infer/words/patterns.ts'
import type { PdfItem, PdfPage } from '../../page/pdf-page.ts'
import { isBlank } from '../../rows/rows-of.ts'
import { wordsOfItems } from '../../rows/words-of-row.ts'
import type { Box } from './box.ts'
import type { Placement } from './placement.ts'

/** Whether a line stands directly below a picture, in its middle or with the label of a caption: somebody shows the picture. */
export function hasCaption({ box }: Placement, { items }: PdfPage): boolean {
  const below = items.filter((item) => !item.isArtifact && isUnder(item, box))
  const base = below.reduce((least, item) => Math.min(least, item.base), Number.POSITIVE_INFINITY)
  const all = items.filter((item) => Math.abs(item.base - base) < item.size / 2 && isInWidth(item, box))
  const line = all.filter((item) => !isBlank(item))
  const [left, right] = [
    Math.min(...line.map((item) => item.left)),
    Math.max(...line.map((item) => item.right)),
  ]
  if (line.length === 0) return false
  const words = wordsOfItems(all)
  const isInMiddle =
    Math.abs(left + right - box.left - box.right) < near * 2 && right - left < box.right - box.left
  const isClose = line.some(({ size }) => base - box.bottom < size * close)
  return (isInMiddle && isClose) || patterns.caption.test(words) || patterns.credit.test(words)
}

const isUnder = (item: PdfItem, box: Box): boolean =>
  !isBlank(item) &&
  item.base > box.bottom &&
  item.base - box.bottom < item.size * farthest &&
  item.right > box.left &&
  item.left < box.right

const isInWidth = ({ left, right }: PdfItem, box: Box) => right > box.left - near && left < box.right + near

/** In the size of its letters: how far a line is from the picture, and one with a label, which says itself that it is a caption. */
const [close, farthest] = [2.2, 4]

/** In points. */
const near = 4
