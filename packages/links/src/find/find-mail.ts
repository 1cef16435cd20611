import { isLabelCharacter, isLetterOrDigit } from '../text/characters.ts'
import { AMPERSAND, APOSTROPHE, DOT, PERCENT, PLUS } from '../text/codes.ts'
import { findEnd } from './find-end.ts'
import { findHost } from './find-host.ts'
import type { Search, Span } from './search.ts'

const LONGEST_LOCAL = 64
const MAILTO = 'mailto:'

/** A mail address whose `@` stands at `at`, in ASCII or full width. */
export function findMail({ text, from }: Search, at: number): Span | undefined {
  let start = at
  while (start > from && at - start <= LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && !isLetterOrDigit(text.charCodeAt(start)) && text[start] !== '_') start++
  if (start === at || at - start > LONGEST_LOCAL || text[at - 1] === '.') return undefined
  const host = findHost(text, { start: at + 1 })
  if (!host?.known || host.labels.length < 2) return undefined
  // `git@github.com:a/b` names a repository.
  if (/^:[\w.-]+\//.test(text.slice(host.end, host.end + 80))) return undefined
  const scheme = Math.max(from, start - MAILTO.length)
  if (text.slice(scheme, start).toLowerCase() !== MAILTO) return { start, end: host.end }
  const hasQuery = text[host.end] === '?'
  const end = hasQuery ? findEnd(text, { start: host.end, addressStart: start, joinLines: false }) : host.end
  return { start: scheme, end }
}

/** What stands before the `@`. */
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
