import type { SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { endsInSeriesName } from '../../../words/names/series-name.ts'
import { dateOf } from '../../../words/numbers/date-of.ts'
import { numberPattern } from '../../../words/patterns.ts'
import { type Part, titleParts } from './title-parts.ts'

/**
 * The number within a title is a field: `步道简报 第5期`, `工作简报（2024年第9期）`. What stands behind it, parted by a bar or a
 * colon, is the headline of the issue, and the name in front that of the series: `步道月讯第5期｜雨后的路`. So is the name of a
 * bulletin beside the number in brackets or behind a bar: `雨后的路｜步道月讯第5期`.
 */
export function titleNumber(title: SourceParagraph, text: string): SourceParagraph[] {
  const words = wordsOf(title.inlines, text)
  const found = numberPattern.exec(words) ?? shortNumber.exec(words)
  if (!found || title.isExact) return [title]
  const [start, end] = [found.index, found.index + found[0].length]
  const [head, tail] = [words.slice(0, start), words.slice(end)]
  const number: Part = { role: 'number', start, end }
  const names = namesIn(head)
  if (/^[\s）)】\]]*$/u.test(tail)) {
    return names.length > 0 ? titleParts(title, { parts: [...names, number], text }) : [title]
  }
  const rest = { start: end, end: words.length }
  const [name, ...others] = names
  if (others.length > 0 || (!name && /[\p{L}\p{N}]/u.test(head))) return [title]
  if (name && saysDate(tail))
    return titleParts(title, { parts: [name, number, { role: 'date', ...rest }], text })
  const isParted =
    parting.test(tail) ||
    (/^[\s　]/u.test(tail) && (endsInSeriesName(head) || /^\s*《[^》]+》\s*$/u.test(head)))
  if (!isParted || !isName(tail)) return [title]
  const series: Part[] = name ? [{ ...name, role: 'series' }] : []
  return titleParts(title, { parts: [...series, number, { role: 'title', ...rest }], text })
}

/** `The Doorstep #18`, in which nothing else says what is counted. */
const shortNumber = /(?<=\p{L}[\s,]+|^\s*)[#＃]\d{1,4}(?![\p{L}\p{N}])/u

/** The name in front of a number, or those of the series and of the issue. */
function namesIn(head: string): Part[] {
  const bracket = /(?<=\S)[（(【[](?=[^（(【[）)】\]]*$)/u.exec(head)
  const bar = /[|｜丨：:]/u.exec(head)
  const at = [bracket, bar].find(
    (one) => one !== null && isName(head.slice(0, one.index)) && isName(head.slice(one.index)),
  )?.index
  if (at === undefined) return isName(head) ? [{ role: 'title', start: 0, end: head.length }] : []
  const isSeries = [head.slice(0, at), head.slice(at)].map((one) =>
    endsInSeriesName(one.replace(/[\s　|｜丨：:》」』】\]]+$/u, '')),
  )
  if (isSeries[0] === isSeries[1]) return [{ role: 'title', start: 0, end: head.length }]
  return [
    { role: isSeries[0] ? 'series' : 'title', start: 0, end: at },
    { role: isSeries[0] ? 'title' : 'series', start: at, end: head.length },
  ]
}

const isName = (words: string) => (words.match(/\p{L}/gu) ?? []).length >= 2

function saysDate(words: string): boolean {
  const date = dateOf(words)
  return date !== undefined && !/[\p{L}\p{N}]/u.test(words.slice(0, date.start) + words.slice(date.end))
}

/** What parts a number from the headline behind it. */
const parting = /^[\s　》」』）)】\]]*(?:[|｜丨：:·•]|[—–－-]+(?=[\s　])|——|[》」』）)】\]][\s　]*(?=\S))/u
