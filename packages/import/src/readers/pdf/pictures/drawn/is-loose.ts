import type { PdfPage } from '../../page/pdf-page.ts'
import { isBlank } from '../../rows/rows-of.ts'
import { type Box, heightOf, widthOf } from './box.ts'
import type { Placement } from './placement.ts'

/**
 * Whether a picture that the structure of its page does not have is one of the text all the same, as those are that an author
 * gave no words: large, with no text over it, and none that stands above all of the document.
 */
export function isLoose({ box }: Placement, { number, items }: PdfPage): boolean {
  const [width, height] = [widthOf(box), heightOf(box)]
  if (Math.min(width, height) < smallest || Math.max(width, height) > Math.min(width, height) * longest)
    return false
  const shown = items.filter((item) => !isBlank(item))
  const isHead = number === 1 && shown.every(({ base, size }) => base - size * 0.7 > box.bottom)
  return !isHead && !shown.some((item) => isOver(item, box))
}

const isOver = ({ left, right, base, size }: PdfPage['items'][number], box: Box): boolean =>
  right > box.left && left < box.right && base > box.top && base - size * 0.6 < box.bottom

/** In points; smaller ones are logos and marks. */
const smallest = 48

/** Of the longer side by the shorter one: beyond that it is an ornament. */
const longest = 6
