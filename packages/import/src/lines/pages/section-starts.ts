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
 * section. On a page without a header at its top, the header may have come out of its order into the text.
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
    else starts.starts.set(first, header)
    current = key
  }
  return starts
}
