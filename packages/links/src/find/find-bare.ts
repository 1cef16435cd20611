import { isCjk, isDigit, isLabelCharacter, isNonAscii } from '../text/characters.ts'
import { SPACE } from '../text/codes.ts'
import { isBareDomain, isWww } from './bare-domain.ts'
import { findHost, portEnd, startsLabel } from './find-host.ts'
import { addressEnd, type Search, type Span } from './search.ts'

const LONGEST_LABEL = 63

/** An address without a scheme, whose first dot stands at `dot`. */
export function findBare(search: Search, dot: number): Span | undefined {
  const { text } = search
  const behind = text.charCodeAt(dot + 1)
  // `01.可持续` begins an item of a list.
  if (!startsLabel(behind) || (isDigit(text.charCodeAt(dot - 1)) && isCjk(behind))) return undefined
  const start = bareStart(search, dot)
  const label = text.slice(start, dot)
  if (label === '' || !isAlone(text, start, label) || isListNumber(text, dot, label)) return undefined
  if (isLocalPart(text, start, dot)) return undefined
  const host = findHost(text, start, { mixed: isWww(label) })
  if (!host) return undefined
  const path = portEnd(text, host.end)
  const followed = text[path] === '/' && path + 1 < text.length && text.charCodeAt(path + 1) > SPACE
  if (!isBareDomain(host, { followed, next: text.slice(host.end + 1, host.end + 2) })) {
    // The last word may begin something else: `1.https://`.
    const last = host.end - host.labels[host.labels.length - 1]!.length
    return { start: last, end: last }
  }
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

/** `1.www.e.com` is the first item of a list. */
function isListNumber(text: string, dot: number, label: string): boolean {
  return /^\d{1,3}$/.test(label) && /^www\./i.test(text.slice(dot + 1, dot + 5))
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
  if (isWww(label)) return true
  if (before === '/' || before === '\\') return isNonAscii(text.charCodeAt(start - 2))
  return !'@＠_=&%#+~$.-'.includes(before)
}
