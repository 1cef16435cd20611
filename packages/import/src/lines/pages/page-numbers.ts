import { endsSentence } from '../joining/ends-sentence.ts'
import type { LineBlock } from '../line.ts'
import type { EdgeLine } from './edges-of.ts'
import { pageNumberIn } from './page-number-in.ts'

/** The lines that are numbers of pages: written as such, or alone on their lines and counting as the pages do. */
export function pageNumbers(edges: readonly EdgeLine[]): LineBlock[] {
  const keys = new Map<string, number>()
  for (const { key } of edges) keys.set(key, (keys.get(key) ?? 0) + 1)
  const isAlone = (line: EdgeLine | undefined) => line !== undefined && keys.get(line.key) === 1
  const numbers = edges.flatMap((line, index) => {
    const found = pageNumberIn(line.words)
    return found && (found.isSure || !isOfNote(line, edges[index + 1]) || !isAlone(edges[index + 1]))
      ? [{ ...line, ...found, offset: found.number - line.page }]
      : []
  })
  const offsets = new Map<number, Set<number>>()
  for (const { offset, page } of numbers) {
    const pages = offsets.get(offset)
    if (pages) pages.add(page)
    else offsets.set(offset, new Set([page]))
  }
  const counts = (offset: number) => (offsets.get(offset)?.size ?? 0) > 1
  const found = numbers.filter(({ isSure, offset }) => isSure || counts(offset))
  const lowest = depthsOf(found)
  return found
    .filter(({ isSure, edge, page, depth }) => isSure || edge === 'top' || depth === lowest.get(page))
    .map(({ block }) => block)
}

/** A sentence below a number at the foot of a page is a note. */
const isOfNote = ({ edge, page }: EdgeLine, below: EdgeLine | undefined) =>
  edge === 'bottom' && below?.page === page && endsSentence(below.words)

/** Of two numbers at the foot of a page, that of a note is the upper one, or the one that is not written as that of a page. */
function depthsOf(numbers: readonly (EdgeLine & { isSure: boolean })[]): Map<number, number> {
  const depths = new Map<number, number>()
  for (const { isSure, edge, page, depth } of numbers) {
    if (edge !== 'bottom') continue
    const below = depths.get(page) ?? Number.POSITIVE_INFINITY
    depths.set(page, Math.min(below, isSure ? Number.NEGATIVE_INFINITY : depth))
  }
  return depths
}
