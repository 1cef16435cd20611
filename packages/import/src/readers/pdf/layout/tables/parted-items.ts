import { widthOf } from '../../../../lines/width-of.ts'
import type { PdfItem } from '../../page/pdf-page.ts'
import { isBlank } from '../../rows/rows-of.ts'

/**
 * The items of a line, each word and each white space its own: pdf.js writes two cells that stand close together as one item.
 * How wide the characters are says where in it the words begin.
 */
export const partedItems = (items: readonly PdfItem[]): PdfItem[] => items.flatMap(partsOf)

function partsOf(item: PdfItem): PdfItem[] {
  const words = isBlank(item) ? [] : [...item.text.matchAll(/\S+/gu)]
  if (words.length < 2) return [item]
  const widths = words.map(({ 0: word }, index) => item.size * shownWidth(word, index === words.length - 1))
  const sum = widths.reduce((one, other) => one + other, 0)
  const gap = Math.max(0, (item.right - item.left - sum) / (words.length - 1))
  const found: PdfItem[] = []
  let [done, left] = [0, item.left]
  for (const [at, { 0: word, index }] of words.entries()) {
    const start = at === 0 ? 0 : index
    if (start > done) found.push(partOf(item, { start: done, end: start, left, right: left + gap }))
    if (at > 0) left += gap
    const end = at === words.length - 1 ? item.text.length : index + word.length
    const right = at === words.length - 1 ? item.right : left + (widths[at] ?? 0)
    found.push(partOf(item, { start, end, left, right }))
    done = end
    left = right
  }
  return found
}

const partOf = (
  item: PdfItem,
  { start, end, ...place }: { start: number; end: number; left: number; right: number },
): PdfItem => ({ ...item, ...place, text: item.text.slice(start, end), offset: item.offset + start })

/** In ems. The right half of a closing mark is white, and left out where other words follow. */
const shownWidth = (word: string, isLast: boolean): number =>
  widthOf(word) - (!isLast && /[）】〕》」』，、。；：]$/u.test(word) ? 0.5 : 0)
