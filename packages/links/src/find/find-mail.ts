import { isLabelCharacter, isLetterOrDigit } from '../text/characters.ts'
import { AMPERSAND, APOSTROPHE, DOT, PERCENT, PLUS } from '../text/codes.ts'
import { findTail } from './find-end.ts'
import { findHost } from './find-host.ts'
import type { Search, Span } from './search.ts'

const LONGEST_LOCAL = 64

/** A mail address whose `@` stands at `at`, in ASCII or full width. */
export function findMail(search: Search, at: number): Span | undefined {
  const { text, from } = search
  let start = at
  while (start > from && at - start <= LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && !isLetterOrDigit(text.charCodeAt(start)) && text[start] !== '_') start++
  if (start === at || at - start > LONGEST_LOCAL || text[at - 1] === '.') return undefined
  const host = findHost(text, at + 1)
  if (!host?.known || host.labels.length < 2) return undefined
  if (/^:[\w.-]+\//.test(text.slice(host.end, host.end + 80))) return undefined
  const mailto = text.slice(Math.max(from, start - 7), start).toLowerCase() === 'mailto:'
  const end =
    mailto && text[host.end] === '?'
      ? findTail(text, host.end, { addressStart: start, joinLines: false })
      : host.end
  return { start: mailto ? start - 7 : start, end }
}

function isLocal(code: number): boolean {
  return (
    isLabelCharacter(code) ||
    code === DOT ||
    code === PLUS ||
    code === PERCENT ||
    code === APOSTROPHE ||
    code === AMPERSAND
  )
}
