import { widthOf } from '../../lines/width-of.ts'
import type { PdfBox, PdfItem, PdfLink } from './pdf-page.ts'

/** The items, cut where the box of a link begins or ends, and each part in a box with its link. */
export function linkItems(items: readonly PdfItem[], boxes: readonly PdfBox[]): PdfItem[] {
  if (boxes.length === 0) return [...items]
  const links = new Map<string, PdfLink>(boxes.map(({ url }) => [url, { url }]))
  return items.flatMap((item) => {
    const beside = boxes.filter((box) => isInBand(item, box))
    if (beside.length === 0) return [item]
    return cut(item, (ink) => {
      const box = beside.find(({ left, right }) => left <= ink && ink <= right)
      return box && links.get(box.url)
    })
  })
}

/** Whether the letters stand in the height of the box, and over it at all. */
const isInBand = ({ base, size, left, right }: PdfItem, box: PdfBox) =>
  box.top <= base - size * 0.3 && base - size * 0.3 <= box.bottom && box.left < right && left < box.right

/** The runs of characters whose ink lies in the same link. */
function cut(item: PdfItem, linkAt: (ink: number) => PdfLink | undefined): PdfItem[] {
  const characters = Array.from(item.text)
  const widths = characters.map((character) => Math.max(widthOf(character), 0.01))
  const scale = (item.right - item.left) / widths.reduce((sum, width) => sum + width, 0)
  const parts: PdfItem[] = []
  let { left, offset } = item
  characters.forEach((character, index) => {
    const right = left + (widths[index] ?? 0) * scale
    const link = linkAt(left + (right - left) * inkOf(character))
    const last = parts.at(-1)
    if (last && last.link === link) parts[parts.length - 1] = { ...last, text: last.text + character, right }
    else parts.push({ ...item, text: character, offset, left, right, ...(link && { link }) })
    left = right
    offset += character.length
  })
  return parts
}

/** Where in the width of a character its ink is: brackets and full stops of Chinese fill one half. */
function inkOf(character: string): number {
  if (/[“‘（《〈「『【〔]/u.test(character)) return 0.75
  return /[”’）》〉」』】〕，。、；：！？]/u.test(character) ? 0.25 : 0.5
}
