import { isFullWidth, isFullWidthIn, widthOf } from '../../../lines/width-of.ts'
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
  const isNarrow = (character: string) => isFullWidth(character) && !isFullWidthIn(character, item.text)
  const widths = characters.map((character) => Math.max(isNarrow(character) ? 0.5 : widthOf(character), 0.01))
  const scale = (item.right - item.left) / widths.reduce((sum, width) => sum + width, 0)
  const parts: PdfItem[] = []
  let { left, offset } = item
  let place = left
  const links = characters.map((character, index) => {
    const width = (widths[index] ?? 0) * scale
    place += width
    return linkAt(place - width + width * inkOf(character))
  })
  const whole = ofAddresses(characters, ofWords(characters, links))
  characters.forEach((character, index) => {
    const right = left + (widths[index] ?? 0) * scale
    const link = whole[index]
    const last = parts.at(-1)
    if (last && last.link === link) parts[parts.length - 1] = { ...last, text: last.text + character, right }
    else parts.push({ ...item, text: character, offset, left, right, ...(link && { link }) })
    left = right
    offset += character.length
  })
  return parts
}

/** The links of characters, those of a Latin word all the same: how wide its letters are is only guessed. */
function ofWords(characters: readonly string[], links: readonly (PdfLink | undefined)[]) {
  const found = [...links]
  for (let start = 0, end = 0; start < characters.length; start = Math.max(end, start + 1)) {
    end = start
    while (/^[A-Za-z\d]$/.test(characters[end] ?? '')) end++
    const own = links.slice(start, end)
    const middle = own[Math.floor(own.length / 2)]
    own.forEach((_, index) => {
      found[start + index] = middle
    })
  }
  return found
}

/** The links of characters, without a short word in front of the address itself to which one leads: where a box begins is guessed, too. */
function ofAddresses(characters: readonly string[], links: readonly (PdfLink | undefined)[]) {
  const found = [...links]
  for (let start = 0, end = 0; start < links.length; start = end) {
    const link = links[start]
    for (end = start + 1; end < links.length && links[end] === link; ) end++
    if (!link) continue
    const words = characters.slice(start, end).join('')
    const [before = ''] = /^\s?\S{1,3}\s(?=\S)/u.exec(words) ?? []
    const address = link.url.replace(/^mailto:/i, '')
    if (before !== '' && words.startsWith(address, before.length))
      found.fill(undefined, start, start + Array.from(before).length)
  }
  return found
}

/** Where in the width of a character its ink is: brackets and full stops of Chinese fill one half. */
function inkOf(character: string): number {
  if (/[“‘（《〈「『【〔]/u.test(character)) return 0.75
  return /[”’）》〉」』】〕，。、；：！？]/u.test(character) ? 0.25 : 0.5
}
