import { isLetterOrDigit, isVisibleAscii } from '../text/characters.ts'
import { findHost } from './find-host.ts'
import { addressEnd, type Search, type Span } from './search.ts'

/** An address with a scheme, sound or mistyped, whose colon stands at `colon`. */
export function findScheme(search: Search, colon: number): Span | undefined {
  const { text, from } = search
  const start = schemeStart(text, from, colon)
  if (start < 0) return otherScheme(text, colon)
  let host = colon + 1
  while ('/\\／＼'.includes(text[host] ?? ' ') && host < colon + 5) host++
  const slashes = host - colon - 1
  const inner = /^(?:https?[:：]?[/\\]{2})/i.exec(text.slice(host, host + 9))
  if (inner) host += inner[0].length
  const name = findHost(text, host)
  if (!name || (slashes === 0 && !name.known)) return slashes > 0 ? skipRun(text, colon) : undefined
  if (text[name.end] === '@' || /^:[^/\s@]*@/.test(text.slice(name.end, name.end + 80)))
    return skipRun(text, colon)
  return { start, end: addressEnd(search, start, name.end) }
}

function schemeStart(text: string, from: number, colon: number): number {
  const head = text.slice(Math.max(from, colon - 5), colon).toLowerCase()
  const length = head.endsWith('https') ? 5 : head.endsWith('http') ? 4 : 0
  return length > 0 ? colon - length : -1
}

/** `ftp://…` holds no web address, though its host looks like one. */
function otherScheme(text: string, colon: number): Span | undefined {
  return text.startsWith('://', colon) && isLetterOrDigit(text.charCodeAt(colon - 1))
    ? skipRun(text, colon)
    : undefined
}

function skipRun(text: string, start: number): Span {
  let end = start
  while (isVisibleAscii(text.charCodeAt(end))) end++
  return { start: end, end }
}
