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
  const pathEnd = Math.min(query, text.length)
  let end = pathEnd
  if (inPath & (HAS_DOT | HAS_PERCENT) && LAST_LETTERS.includes(text[pathEnd - 1] ?? '/')) {
    end -= DEFAULT_DOCUMENT.exec(text.slice(path, pathEnd))?.[0].length ?? 0
  }
  while (end > path && codeAt(text, end - 1) === SLASH) end--
  return pathEnd === text.length ? slice(text, start, end) : slice(text, start, end) + slice(text, pathEnd)
}
