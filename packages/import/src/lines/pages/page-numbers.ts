import type { LineBlock } from '../line.ts'
import type { EdgeLine } from './edges-of.ts'
import { pageNumberIn } from './page-number-in.ts'

/** The lines that are numbers of pages: written as such, or alone on their lines and counting as the pages do. */
export function pageNumbers(edges: readonly EdgeLine[]): LineBlock[] {
  const numbers = edges.flatMap((line) => {
    const found = pageNumberIn(line.words)
    return found ? [{ ...line, ...found, offset: found.number - line.page }] : []
  })
  const offsets = new Map<number, Set<number>>()
  for (const { offset, page } of numbers) {
    const pages = offsets.get(offset)
    if (pages) pages.add(page)
    else offsets.set(offset, new Set([page]))
  }
  const counts = (offset: number) => (offsets.get(offset)?.size ?? 0) > 1
  return numbers.filter(({ isSure, offset }) => isSure || counts(offset)).map(({ block }) => block)
}
