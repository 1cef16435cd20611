import { dateOf } from '../../infer/words/numbers/date-of.ts'
import { numberPattern } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import { byPage } from './by-page.ts'
import { keyOf } from './edges-of.ts'
import type { RunningLine } from './running-lines.ts'

/** The pages' running headers by section: which line begins each section, and which only say it again. */
export interface SectionStarts {
  /** The first line of the page on which a section begins, and the line that has its title. */
  starts: Map<LineBlock, LineBlock>
  repeated: LineBlock[]
}

/**
 * A running header may be the only place where the title of a section stands: the first page that has it begins the
 * section. On a page without a header at its top, the header may have got into the midst of the text.
 */
export function sectionStarts(
  running: readonly RunningLine[],
  { lines, text }: { lines: readonly LineBlock[]; text: string },
): SectionStarts {
  const headers = running.filter(({ isOfSection }) => isOfSection)
  const keys = new Set(headers.map(({ key }) => key))
  const pages = byPage(lines)
  const found = new Map<number, LineBlock>()
  const again: LineBlock[] = []
  for (const one of headers.flatMap((header) => header.lines)) {
    const header = found.get(one.page)
    if (!header) found.set(one.page, one.block)
    // Another line that stands again below the header is the title of an article that goes on.
    else if (keyOf(wordsOf(header.inlines, text)) === one.key) again.push(one.block)
  }
  const isUsual = found.size * 2 >= pages.size
  const starts: SectionStarts = { starts: new Map(), repeated: again }
  let current = ''
  for (const [page, onPage] of pages) {
    const isHeader = (block: LineBlock) => keys.has(keyOf(wordsOf(block.inlines, text)))
    const header = found.get(page) ?? (isUsual ? onPage.find(isHeader) : undefined)
    const [first] = onPage
    if (!header || !first) continue
    const key = keyOf(wordsOf(header.inlines, text))
    if (key === current) starts.repeated.push(header)
    else starts.starts.set(page === 1 ? behindMasthead(first, onPage, text) : first, header)
    current = key
  }
  return starts
}

/** Behind the line of the first page with the number or the date of the issue, if it is below the header. */
function behindMasthead(first: LineBlock, lines: readonly LineBlock[], text: string): LineBlock {
  const isDated = (block: LineBlock | undefined) =>
    block !== undefined && saysWhen(wordsOf(block.inlines, text))
  const start = lines.findIndex((block, index) => index > 0 && index < mastheadLength && isDated(block))
  if (start < 0) return first
  let end = start + 1
  while (end < start + 3 && isDated(lines[end])) end++
  return lines[end] ?? first
}

const saysWhen = (words: string) =>
  words.length <= longestDateline &&
  (numberPattern.test(words) || dateOf(words) !== undefined) &&
  !/[。；]/u.test(words)

const mastheadLength = 6

/** In characters. */
const longestDateline = 45
