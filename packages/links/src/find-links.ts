import { isBareDomain } from './bare-domain.ts'
import { isDigit } from './characters.ts'
import { findHost, portEnd, startsLabel } from './find-host.ts'
import { findTail } from './find-tail.ts'
import { normalizeLink } from './normalize-link.ts'
import { isCjk, isLabelCharacter, isWord } from './text-classes.ts'
import type { FindOptions, FoundLink } from './types.ts'

/**
 * The web and mail addresses of a running text, in order, without the punctuation and the Chinese around them.
 * Only those that `normalizeLink` would publish. Total, linear.
 */
export function findLinks(text: string, options: FindOptions = {}): FoundLink[] {
  const found: FoundLink[] = []
  if (typeof text !== 'string') return found
  const search: Search = { text, from: 0, joinLines: options.joinLines ?? false }
  for (let index = 0; index < text.length; ) {
    const span = spanAt(search, index)
    if (span === undefined) {
      index++
      continue
    }
    if (span.start < span.end) {
      const slice = text.slice(span.start, span.end)
      const link = normalizeLink(slice, options.normalize)
      if (link.ok) found.push({ start: span.start, end: span.end, text: slice, href: link.href })
    }
    index = Math.max(span.end, index + 1)
    search.from = index
  }
  return found
}

interface Search {
  text: string
  /** Everything before is done. */
  from: number
  joinLines: boolean
}

/** Where an address stands; an empty one (`start` = `end`) means: nothing here, go on behind. */
interface Span {
  start: number
  end: number
}

function spanAt(search: Search, index: number): Span | undefined {
  switch (search.text.charCodeAt(index)) {
    case 0x3a:
    case 0xff1a:
      return schemeSpan(search, index)
    case 0x2e:
      return bareSpan(search, index)
    case 0x40:
      return mailSpan(search, index)
    default:
      return undefined
  }
}

function schemeSpan(search: Search, colon: number): Span | undefined {
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
  return text.startsWith('://', colon) && isWord(text.charCodeAt(colon - 1))
    ? skipRun(text, colon)
    : undefined
}

function skipRun(text: string, start: number): Span {
  let end = start
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++
  return { start: end, end }
}

function addressEnd(search: Search, start: number, hostEnd: number): number {
  const { text, joinLines } = search
  const port = portEnd(text, hostEnd)
  if (!'/?#\\'.includes(text[port] ?? ' ')) return port
  if (text[port] === '\\' && !text.slice(start, hostEnd).includes('\\')) return port
  return findTail(text, port, { addressStart: start, joinLines })
}

const LONGEST_LABEL = 63

function bareSpan(search: Search, dot: number): Span | undefined {
  const { text } = search
  const behind = text.charCodeAt(dot + 1)
  // `01.可持续` begins an item of a list.
  if (!startsLabel(behind) || (isDigit(text.charCodeAt(dot - 1)) && isCjk(behind))) return undefined
  const start = bareStart(search, dot)
  if (start === dot) return undefined
  if (isLocalPart(text, start, dot)) return undefined
  const host = findHost(text, start)
  if (!host) return undefined
  const path = portEnd(text, host.end)
  const followed = text[path] === '/' && path + 1 < text.length && text.charCodeAt(path + 1) > 0x20
  const nothing = { start: host.end, end: host.end }
  const surroundings = { followed, next: text.slice(host.end + 1, host.end + 2) }
  if (!isAlone(text, start, host.labels[0]!) || !isBareDomain(host, surroundings)) return nothing
  return { start, end: addressEnd(search, start, host.end) }
}

const VERB = /^(?:请?(?:访问|登录|登陆|浏览|打开|查看|参见|详见|见)|网址|官网|网站|域名)[为是]?(?=.)/

/** The beginning of the label before the dot; Chinese counts only where the label holds nothing else. */
function bareStart({ text, from }: Search, dot: number): number {
  const first = text.charCodeAt(dot - 1)
  const belongs = isCjk(first) ? isCjk : isLabelCharacter
  let start = dot
  while (start > from && dot - start <= LONGEST_LABEL && belongs(text.charCodeAt(start - 1))) start--
  while (start < dot && (text[start] === '-' || text[start] === '_')) start++
  return isCjk(first) ? start + (VERB.exec(text.slice(start, dot))?.[0].length ?? 0) : start
}

/** `first.last@e.com`: the mail address is found at its `@`. */
function isLocalPart(text: string, start: number, dot: number): boolean {
  let index = dot
  while (
    index < start + 64 &&
    (isLabelCharacter(text.charCodeAt(index)) || '.+%'.includes(text[index] ?? ' '))
  )
    index++
  return text[index] === '@'
}

/** Nothing before it says that it is a piece of something else: a path, a name with underscores, an option. */
function isAlone(text: string, start: number, label: string): boolean {
  const before = text[start - 1] ?? ' '
  if (/^www\d?$/i.test(label)) return true
  if (before === '/' || before === '\\') return text.charCodeAt(start - 2) > 0x7f
  return !'@_=&%#+~$.-'.includes(before)
}

const LONGEST_LOCAL = 64

function mailSpan(search: Search, at: number): Span | undefined {
  const { text, from } = search
  let start = at
  while (start > from && at - start <= LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && !isWord(text.charCodeAt(start)) && text[start] !== '_') start++
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
    code === 0x2e ||
    code === 0x2b ||
    code === 0x25 ||
    code === 0x27 ||
    code === 0x26
  )
}
