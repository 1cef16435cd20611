import type { PdfItem, PdfPage } from './pdf-page.ts'

/**
 * The pages, in which Chinese of a face without serifs is bold where the text has a face with them: it is the bold of that,
 * as 黑体 is of 宋体, and its name may not say so. What is smaller than the text, such as captions, only looks otherwise.
 */
export function withHeavyFaces(pages: readonly PdfPage[]): readonly PdfPage[] {
  const chinese = pages.flatMap(({ items }) => items.filter(isChinese))
  const usual = usualOf(chinese)
  const body = chinese.filter(({ size, bold }) => size === usual && !bold)
  if (charactersOf(body.filter(({ sans }) => sans)) * most > charactersOf(body)) return pages
  const isHeavy = (item: PdfItem) =>
    item.sans === true && !item.bold && item.size >= usual - near && isChinese(item)
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item, index) =>
      isHeavy(item) && !isLent(item, page.items.slice(Math.max(0, index - beside), index + beside + 1))
        ? { ...item, bold: true }
        : item,
    ),
  }))
}

/** Part of the text that may have no serifs. */
const most = 4

/** In points. */
const near = 0.3

const isChinese = ({ text }: PdfItem) => /\p{Script=Han}/u.test(text)

const charactersOf = (items: readonly PdfItem[]) => items.reduce((sum, { text }) => sum + text.length, 0)

/** In which most characters are set, in points. */
function usualOf(items: readonly PdfItem[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of items) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0]
}

/** A character that the face of its line does not have is set in another one. */
function isLent(item: PdfItem, around: readonly PdfItem[]): boolean {
  if (item.text.trim().length > 1) return false
  const line = around.filter(
    (other) => other !== item && isChinese(other) && Math.abs(other.base - item.base) < item.size / 2,
  )
  return line.length > 0 && line.every(({ sans }) => sans !== true)
}

/** Items of a line, of which every other one may be white space or a number. */
const beside = 3
