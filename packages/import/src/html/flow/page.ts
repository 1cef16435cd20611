import type { Collector } from '../../source/collector.ts'
import type { Range } from '../../source/range.ts'
import type { Aside } from '../../source/source.ts'
import type { HtmlElement } from '../tree/nodes.ts'

/** What a page has in common while it is read. */
export interface Page {
  collector: Collector
  asides: Aside[]
  /** What stands within the text and is of the site. */
  isOutside?: (element: HtmlElement) => boolean
}

/** Puts characters that stand at a place of the page, counted as parse5 does. */
export function putAt(text: string, { page, at }: { page: Page; at?: Where | null | undefined }): Range {
  const place = at ? { line: at.startLine, column: at.startCol } : {}
  return page.collector.put(text, { part: '', ...place })
}

interface Where {
  startLine: number
  startCol: number
}

/** Puts what is on the page and no part of its text. */
export function putAside(text: string, { page, kind }: { page: Page; kind: Aside['kind'] }): void {
  const bare = text.replace(/\s+/gu, ' ').trim()
  const range = putAt(bare, { page })
  if (range.length > 0) page.asides.push({ ...range, kind })
}
