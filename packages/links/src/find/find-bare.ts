import { isCjk, isDigit, isLabelCharacter, isNonAscii, isOtherLetter } from '../text/characters.ts'
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
  const label = { start: labelStart(search, dot), end: dot }
  const { start } = label
  if (start === dot || !isAlone(text, label) || isListNumber(text, label)) return undefined
  if (isLocalPart(text, label)) return undefined
  const host = findHost(text, { start, mixed: isWww(text.slice(start, dot)) })
  if (!host) return undefined
  const path = portEnd(text, host.end)
  const followed = text[path] === '/' && path + 1 < text.length && text.charCodeAt(path + 1) > SPACE
  if (!isBareDomain(host, { followed, behind: text.slice(host.end, host.end + 2) })) {
    // The last word may begin something else: `1.https://`.
    const last = host.end - (host.labels.at(-1)?.length ?? 0)
    return { start: last, end: last }
  }
  return { start, end: addressEnd(search, { start, hostEnd: host.end }) }
}

/** The label before the dot, by its offsets. */
interface Label {
  start: number
  end: number
}

const VERB = /^(?:请?(?:访问|登录|登陆|浏览|打开|查看|参见|详见|见)|网址|官网|网站|域名)[为是]?(?=.)/

/** The beginning of the label before the dot; Chinese counts only where the label holds nothing else. */
function labelStart({ text, from }: Search, dot: number): number {
  const first = text.charCodeAt(dot - 1)
  const belongs = isCjk(first) ? isCjk : isLetterOfLabel
  let start = dot
  while (start > from && dot - start <= LONGEST_LABEL && belongs(text.charCodeAt(start - 1))) start--
  while (start < dot && (text[start] === '-' || text[start] === '_')) start++
  return isCjk(first) ? start + (VERB.exec(text.slice(start, dot))?.[0].length ?? 0) : start
}

/** `bücher.de` is one label. */
const isLetterOfLabel = (code: number) => isLabelCharacter(code) || isOtherLetter(code)

/** `1.www.e.com` is the first item of a list. */
function isListNumber(text: string, { start, end }: Label): boolean {
  return /^\d{1,3}$/.test(text.slice(start, end)) && /^www\./i.test(text.slice(end + 1, end + 5))
}

/** `first.last@e.com`: the mail address is found at its `@`. */
function isLocalPart(text: string, { start, end }: Label): boolean {
  let index = end
  while (
    index < start + 64 &&
    (isLabelCharacter(text.charCodeAt(index)) || '.+%'.includes(text[index] ?? ' '))
  )
    index++
  return text[index] === '@'
}

/** Nothing before the label says that it is a piece of something else: a path, a name with underscores, an option. */
function isAlone(text: string, { start, end }: Label): boolean {
  const before = text[start - 1] ?? ' '
  if (isWww(text.slice(start, end))) return true
  if (before === '/' || before === '\\') return isNonAscii(text.charCodeAt(start - 2))
  return !'@＠_=&%#+~$.-'.includes(before)
}
