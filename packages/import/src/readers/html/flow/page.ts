import type { Written } from '../../../source/range.ts'
import type { Aside } from '../../../source/source.ts'
import type { Collector } from '../../collector.ts'
import type { HtmlElement } from '../tree/nodes.ts'

/** What a page has in common while it is read. */
export interface Page {
  /** Where what is said at a place of the page stands in the source. */
  put: (text: string, at?: Where) => Written
  /** The same of running text, which may be in several stretches. */
  putWords: (text: string, at?: Where) => Written[]
  asides: Aside[]
  /** What stands within the text and is of the site. */
  isOutside?: (element: HtmlElement) => boolean
  /** Whether a quote is read, in which a line that begins with a dash says whose it is. */
  isQuote?: boolean
  /** The anchors to which marks of notes lead, as far as they were met; absent where no notes are looked for. */
  anchors?: Set<string>
}

/** A place as parse5 counts it. */
export interface Where {
  startLine: number
  startCol: number
  startOffset: number
  endOffset: number
}

/** A page whose characters are gathered as they are read, without its tags. */
export function collectedPage({ put }: Collector): Page {
  const putAt = (text: string, at?: Where) =>
    put(text, { part: '', ...(at && { line: at.startLine, column: at.startCol }) })
  return { put: putAt, putWords: (text, at) => [putAt(text, at)], asides: [] }
}

/** Puts characters that stand at a place of the page. */
export function putAt(text: string, { page, at }: { page: Page; at?: Where | null | undefined }): Written {
  return page.put(text, at ?? undefined)
}

/** Puts what is on the page and no part of its text. */
export function putAside(
  text: string,
  { page, kind, at }: { page: Page; kind: Aside['kind']; at?: Where | null | undefined },
): void {
  const { from, length } = putAt(text.replace(/\s+/gu, ' ').trim(), { page, at })
  if (length > 0) page.asides.push({ from, length, kind })
}
