import { endsSentence } from '../joining/ends-sentence.ts'
import { startsBlock } from '../joining/starts-block.ts'
import type { EdgeLine } from './edges-of.ts'
import { isOfIssue } from './is-of-issue.ts'
import type { RunningLine } from './running-lines.ts'

/**
 * Where each page has the title of its section at its top, that of a section of one page stands there only once: a short
 * line above another short one. The first page may begin with the name of the bulletin instead.
 */
export function headersOfOnePage(edges: readonly EdgeLine[], running: readonly RunningLine[]): RunningLine[] {
  const known = new Set(
    running
      .filter(({ isOfSection, edge }) => isOfSection && edge === 'top')
      .flatMap(({ lines }) => lines.filter(({ depth }) => depth === 0).map(({ page }) => page)),
  )
  if (known.size === 0) return []
  const tops = edges.filter(({ edge, depth, page }) => edge === 'top' && depth === 0 && !known.has(page))
  const below = new Map(
    edges.flatMap((line) => (line.edge === 'top' && line.depth === 1 ? [[line.page, line]] : [])),
  )
  const own = tops.filter(({ page, words }) => page > 1 || !isOfIssue(words))
  const isHeader = (line: EdgeLine) => isShort(line, longest) && isShort(below.get(line.page), longestBelow)
  if (!own.every(isHeader)) return []
  return own.map((line) => ({ key: line.key, edge: 'top', lines: [line], isOfSection: true }))
}

/** In characters, of the title of a section. */
const longest = 12

/** In characters, of a title. */
const longestBelow = 30

const isShort = (line: EdgeLine | undefined, most: number): boolean =>
  line !== undefined &&
  line.words.trim().length <= most &&
  !endsSentence(line.words) &&
  !/[，、,]/u.test(line.words) &&
  !startsBlock(line.words) &&
  /\p{L}{2}/u.test(line.words)
