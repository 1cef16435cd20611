import { isLetterOrDigit, isVisibleAscii } from '../text/characters.ts'
import { findHost } from './find-host.ts'
import { addressEnd, type Search, type Span } from './search.ts'

/** An address with a scheme, sound or mistyped, whose colon stands at `colon`. */
export function findScheme(search: Search, colon: number): Span | undefined {
  const { text } = search
  const start = schemeStart(search, colon)
  if (start < 0) return otherScheme(text, colon)
  let hostStart = colon + 1
  while ('/\\／＼'.includes(text[hostStart] ?? ' ') && hostStart < colon + 5) hostStart++
  const slashes = hostStart - colon - 1
  hostStart += SECOND_SCHEME.exec(text.slice(hostStart, hostStart + 9))?.[0].length ?? 0
  const host = findHost(text, { start: hostStart })
  if (!host || (slashes === 0 && !host.known)) return slashes > 0 ? skipRun(text, colon) : undefined
  if (text[host.end] === '@' || PASSWORD.test(text.slice(host.end, host.end + 80)))
    return skipRun(text, colon)
  return { start, end: addressEnd(search, { start, hostEnd: host.end }) }
}

const SECOND_SCHEME = /^(?:https?[:：]?[/\\]{2})/i
const PASSWORD = /^:[^/\s@]*@/

/** Offset of `http` or `https` before the colon, or -1. */
function schemeStart({ text, from }: Search, colon: number): number {
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
