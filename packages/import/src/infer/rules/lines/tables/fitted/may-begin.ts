import { wordsOf } from '../../../../../source/words-of.ts'
import { cutAt } from '../count-cells.ts'
import { isBelowCaption } from '../is-below-caption.ts'
import type { Lines } from '../measure-line.ts'
import { headerGaps } from '../names/header-gaps.ts'
import { isUsualName } from '../names/usual-names.ts'
import { numbersBelow } from './numbers-below.ts'

/**
 * Whether the names of columns may begin with a line: below a caption, or where some have names that columns have in many
 * tables, or several lines below are parted as they are or end in as many numbers.
 */
export function mayBegin(lines: Lines, { index, text }: { index: number; text: string }): boolean {
  const words = wordsAt(lines, { index, text })
  if (words === undefined || words.length > longest) return false
  if (isBelowCaption(lines, { index, text }) || numbersBelow(lines, { index, text }) > 0) return true
  if (names.test(words)) {
    if (ofMakers.test(words)) return false
    return words.split(/\s+/u).some(isUsualName) || partedBelow(lines, { index, text }) > 1
  }
  const gaps = headerGaps(words)?.gaps
  if (gaps) return cutAt(words, gaps).filter(isUsualName).length * 2 > gaps.length
  return isUsualName(words) && isUsualName(wordsAt(lines, { index: index + 1, text }) ?? '')
}

/** In characters. */
const longest = 60

/** In Chinese, and none with a number. */
const names = /^[\p{Script=Han}（）()%％/]{1,12}(?:[ \u3000]+[\p{Script=Han}（）()%％/]{1,12})+$/u

/** Of an imprint. */
const ofMakers = /^(?:主编|主办|编辑|责编|编委|编印|电话|地址|邮编)/u

/** How many of the next lines have white space in them. */
const partedBelow = (lines: Lines, { index, text }: { index: number; text: string }): number =>
  [1, 2, 3, 4, 5].filter((step) => wordsAt(lines, { index: index + step, text })?.includes(' ')).length

function wordsAt(lines: Lines, { index, text }: { index: number; text: string }): string | undefined {
  const line = lines[index]?.line
  return line && wordsOf(line.inlines, text).trim()
}
