import type { Gap } from '../count-cells.ts'
import { asGap } from '../values.ts'

/** A row of names of columns. */
export interface Header {
  gaps: Gap[]
  /** That nothing stands above the names of the rows. */
  isBlankFirst?: boolean
}

/** Where the names of columns in a line meet, if it holds nothing else. */
export function headerGaps(words: string): Header | undefined {
  if (years.test(words)) return { gaps: [...words.matchAll(/ /g)].map(asGap), isBlankFirst: true }
  if (inChinese.test(words)) return { gaps: [...words.matchAll(/ /g)].map(asGap) }
  // `Date First tram From 2027`, `Fare From 1 May`: in front of each capital letter but that of the month of a day.
  const gaps = inEnglish.test(words)
    ? [...words.matchAll(/(?<=\S)(?<!\s\d{1,2}) (?=\p{Lu})/gu)].map(asGap)
    : []
  return gaps.length > 0 ? { gaps } : undefined
}

const years = /^(?:19|20)\d\d(?: (?:19|20)\d\d)+$/

/** `项目 金额（元）`; three names or more are found by their count. */
const inChinese = /^\p{Script=Han}{2,8} \p{Script=Han}{2,8}(?:[（(][^（()）\s]{1,6}[)）])?$/u

const inEnglish = /^\p{Lu}(?:[\p{L}\s’'/()-]|(?<=\s)(?:(?:19|20)\d\d(?!\S)|\d{1,2}(?=\s\p{Lu})))+$/u
