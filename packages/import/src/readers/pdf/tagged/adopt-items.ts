import type { PdfItem } from '../page/pdf-page.ts'
import { isBlank } from '../rows/rows-of.ts'
import { wordsOfItems } from '../rows/words-of-row.ts'

export interface Adopted {
  /** The items of the page, those outside of its structure with the name of what stands in front of them. */
  items: PdfItem[]
  /** What stands above and below all that is inside. */
  edges: PdfItem[]
  /** What is among it, put there for print, on lines of its own. */
  generated: PdfItem[]
}

/**
 * Finds a place for the items that stand outside of the structure of their page. Above and below all others they are
 * furniture; among them, browsers leave out what a style sheet has put there, such as `(https://…)` behind a link.
 */
export function adoptItems(items: readonly PdfItem[], isInside: (item: PdfItem) => boolean): Adopted {
  const shown = items.filter((item) => isInside(item) && !isBlank(item))
  const [top, bottom] = [Math.min(...shown.map(baseOf)), Math.max(...shown.map(baseOf))]
  const isAmong = ({ base }: PdfItem) => base >= top && base <= bottom
  const found: Adopted = { items: [], edges: [], generated: [] }
  let tag: string | undefined
  for (const run of runsOf(items, isInside)) {
    const [first] = run
    if (first && isInside(first)) {
      tag = run.at(-1)?.tag
      found.items.push(...run)
      continue
    }
    if (tag === undefined || !run.some(isAmong)) {
      found.edges.push(...run)
      continue
    }
    const isGenerated = run.every((item) => item.isArtifact) || generated.test(wordsOfItems(run))
    for (const item of run) {
      const isBesideText = shown.some((other) => Math.abs(other.base - item.base) < item.size / 2)
      if (isGenerated && !isBesideText) found.generated.push(item)
      else found.items.push({ ...item, tag, isArtifact: isGenerated })
    }
  }
  return found
}

const baseOf = ({ base }: PdfItem) => base

/** An address in brackets, or a number. */
const generated =
  /^\s*(?:[（(]\s*(?:https?:|mailto:|tel:|www\.)[^（）()]*(?:\([^（）()]*\)[^（）()]*)*[）)]|[\d.\s]{1,6}|[一二三四五六七八九十]{1,3}[、.]?)\s*$/iu

/** Neighbours that are all inside of the structure, or all outside and of one size. */
function runsOf(items: readonly PdfItem[], isInside: (item: PdfItem) => boolean): PdfItem[][] {
  const runs: PdfItem[][] = []
  for (const item of items) {
    const last = runs.at(-1)?.at(-1)
    const isSame = last && isInside(last) === isInside(item) && (isInside(item) || last.size === item.size)
    if (isSame) runs.at(-1)?.push(item)
    else runs.push([item])
  }
  return runs
}
