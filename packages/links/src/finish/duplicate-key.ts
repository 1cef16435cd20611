import type { Survey } from '../survey/survey.ts'
import { SLASH } from '../text/codes.ts'
import { HAS_DOT, HAS_PERCENT } from '../text/kinds.ts'
import { codeAt, slice } from '../text/string-methods.ts'

const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i
// Of `html`, `htm`, `php`, `asp`, `aspx`, `jsp`: most paths need no closer look.
const LAST_LETTERS = 'lmpxLMPX'

/**
 * What two addresses of one page share: scheme, `www.`, default documents and the last slash left out. `www` tells
 * whether the host begins so.
 */
export function duplicateKey(href: string, { start, path, query, inPath }: Survey, www: boolean): string {
  const from = www ? start + 'www.'.length : start
  const { length } = href
  const pathEnd = Math.min(query, length)
  let end = pathEnd
  if (inPath & (HAS_DOT | HAS_PERCENT) && LAST_LETTERS.includes(href[pathEnd - 1]!)) {
    end -= DEFAULT_DOCUMENT.exec(href.slice(path, pathEnd))?.[0].length ?? 0
  }
  while (end > path && codeAt(href, end - 1) === SLASH) end--
  return pathEnd === length ? slice(href, from, end) : slice(href, from, end) + slice(href, pathEnd)
}
