import type { Page } from '../survey/page.ts'
import { SLASH } from '../text/codes.ts'
import { HAS_DOT, HAS_PERCENT } from '../text/has.ts'
import { codeAt, slice } from '../text/string-methods.ts'

const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i
// Of `html`, `htm`, `php`, `asp`, `aspx`, `jsp`: most paths need no closer look.
const LAST_LETTERS = 'lmpxLMPX'

/** What all addresses of one page share: scheme, `www.`, default documents and the last slash are left out. */
export function duplicateKey({ draft, host, survey }: Page): string {
  const { text } = draft
  const { path, query, inPath } = survey
  const other = host.keyOf?.(text.slice(path))
  if (other !== undefined) return other
  const start = host.www ? survey.start + 'www.'.length : survey.start
  let end = query
  if (inPath & (HAS_DOT | HAS_PERCENT) && LAST_LETTERS.includes(text[query - 1] ?? '/')) {
    end -= DEFAULT_DOCUMENT.exec(text.slice(path, query))?.[0].length ?? 0
  }
  while (end > path && codeAt(text, end - 1) === SLASH) end--
  // Most paths lose nothing: then nothing has to be joined.
  return end === query ? slice(text, start) : slice(text, start, end) + slice(text, query)
}
