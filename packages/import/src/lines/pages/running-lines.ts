import { saysFieldsAlone } from '../../infer/words/fields/says-fields-alone.ts'
import { numberPattern } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import { isAddressLine, startsBlock } from '../joining/starts-block.ts'
import type { LineBlock } from '../line.ts'
import { type EdgeLine, keyOf } from './edges-of.ts'
import { headersOfOnePage } from './headers-of-one-page.ts'

/** A line that stands at the edge of several pages. */
export interface RunningLine {
  key: string
  edge: 'top' | 'bottom'
  lines: EdgeLine[]
  /** That it names the section to which its pages belong, as others do on other pages; else it is that of the whole issue. */
  isOfSection: boolean
}

/** Running headers and footers. One that stands on neighbouring pages, while others have another one, is that of a section. */
export function runningLines(
  edges: readonly EdgeLine[],
  { lines, text }: { lines: readonly LineBlock[]; text: string },
): RunningLine[] {
  const pages = new Set(edges.map(({ page }) => page))
  const groups = new Map<string, EdgeLine[]>()
  for (const line of edges) {
    if (!mayRun(line)) continue
    const group = groups.get(`${line.edge} ${line.key}`)
    if (group) group.push(line)
    else groups.set(`${line.edge} ${line.key}`, [line])
  }
  const isRepeated = (group: readonly EdgeLine[]) =>
    new Set(group.map(({ page }) => page)).size >= leastPages(group) &&
    (isAtOneDepth(group) || saysFieldsAlone(group[0]?.words ?? ''))
  const all = [...groups.values()]
  const hasHeaders = all.some((group) => isRepeated(group) && group[0]?.edge === 'top')
  // On one of two pages of a section, the header may have got into the midst of the text.
  const pagesOf = hasHeaders ? pagesByKey(lines, text) : new Map<string, Set<number>>()
  const isSaidElsewhere = ([line, ...rest]: readonly EdgeLine[]) =>
    line?.edge === 'top' && line.depth === 0 && rest.length === 0 && (pagesOf.get(line.key)?.size ?? 0) > 1
  const repeated = all.filter((group) => isRepeated(group) || isSaidElsewhere(group))
  const shared = repeated.map((group): RunningLine => {
    const [{ key, edge } = { key: '', edge: 'top' as const }] = group
    return { key, edge, lines: group, isOfSection: false }
  })
  const running = shared.map((one) => ({
    ...one,
    isOfSection:
      one.edge === 'top' &&
      !numberPattern.test(one.lines[0]?.words ?? '') &&
      isOfSection(one, { shared, pages: pages.size }),
  }))
  return [...running, ...headersOfOnePage(edges, running)]
}

function pagesByKey(lines: readonly LineBlock[], text: string): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>()
  for (const { inlines, line } of lines) {
    const key = keyOf(wordsOf(inlines, text))
    pages.set(key, (pages.get(key) ?? new Set<number>()).add(line.page))
  }
  return pages
}

function mayRun({ words, key, edge }: EdgeLine): boolean {
  if (key === '' || key.length > 40 || isAddressLine(words)) return false
  if (/[，；：,;:]$/u.test(key)) return false
  // An imprint may be printed at the foot of each page.
  return edge === 'bottom'
    ? !/^(?:[—-]*(?:摘自|来源)|[※●（(①-⑳]|[[［〔]\d{1,2}[\]］〕]|\d+[.、])/u.test(key)
    : !startsBlock(words)
}

/** Two pages may end in the same sentence by chance. */
const leastPages = ([line]: readonly EdgeLine[]) => (/[。！？，；]/u.test(line?.key ?? '') ? 3 : 2)

/** A header keeps its place on the page; what stands in another place each time is the same by chance. */
function isAtOneDepth(group: readonly EdgeLine[]): boolean {
  const [first, ...rest] = group.map(({ depth }) => depth)
  return first !== undefined && rest.some((depth) => depth === first || depth <= 1)
}

function isOfSection(
  { lines }: RunningLine,
  { shared, pages }: { shared: readonly RunningLine[]; pages: number },
): boolean {
  const own = lines.map(({ page }) => page)
  const [first, last] = [Math.min(...own), Math.max(...own)]
  const depth = lines[0]?.depth
  // The headers of left and of right pages take turns.
  const takesTurns = shared.some(
    (other) =>
      other.lines !== lines &&
      other.edge === 'top' &&
      other.lines.some((line) => line.page > first && line.page < last && line.depth === depth),
  )
  return own.length < pages * everywhere && !takesTurns
}

/** A header on so great a part of the pages is that of the issue. */
const everywhere = 0.7
