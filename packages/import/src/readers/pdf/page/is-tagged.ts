import { isBlank } from '../rows/rows-of.ts'
import type { PdfItem, PdfPage, Structure } from './pdf-page.ts'

/** Whether the document says of nearly all its text how it is structured. */
export function isTagged(pages: readonly Pick<PdfPage, 'items' | 'tree'>[]): boolean {
  let [inside, all] = [0, 0]
  for (const { items, tree } of pages) {
    const names = new Set(tree ? namesIn(tree) : [])
    for (const item of items) {
      if (isBlank(item) || item.isArtifact) continue
      // Addresses that only print shows are long.
      const { length } = item.text.replace(/[!-~]{8,}/g, '')
      all += length
      if (isNamed(item, names)) inside += length
    }
  }
  return inside > 0 && inside >= all * least
}

/** Outside is what stands at the edges of pages, and numbers that only print shows. */
const least = 0.75

export const isNamed = ({ tag }: PdfItem, names: ReadonlySet<string>): boolean =>
  tag !== undefined && names.has(tag)

export const namesIn = ({ children }: Structure): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [child] : namesIn(child)))
