import type { PdfItem, PdfPage, Structure } from '../page/pdf-page.ts'
import { isBlank } from '../rows/rows-of.ts'

/** Whether the document says of all its text how it is structured; what stands outside may only be at the edges of pages. */
export function isTagged(pages: readonly PdfPage[]): boolean {
  const named = pages.map(({ tree }) => new Set(tree ? namesIn(tree) : []))
  if (named.every((names) => names.size === 0)) return false
  return pages.every(({ items }, index) => {
    const isInside = ({ tag }: PdfItem) => tag !== undefined && named[index]?.has(tag) === true
    const shown = items.filter((item) => !isBlank(item) && !item.isArtifact)
    const inside = shown.filter(isInside)
    const outside = shown.filter((item) => !isInside(item))
    if (inside.length === 0) return outside.length < 3
    const [top, bottom] = [Math.min(...inside.map(baseOf)), Math.max(...inside.map(baseOf))]
    return outside.every(({ base }) => base < top || base > bottom)
  })
}

const baseOf = ({ base }: PdfItem) => base

const namesIn = ({ children }: Structure): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [child] : namesIn(child)))
