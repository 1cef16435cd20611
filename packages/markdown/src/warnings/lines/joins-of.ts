import { readTypedMark } from '@cec-bulletin/schema/warnings'
import { areAlike } from './line-kind.ts'
import { shortLinesAt } from './short-lines.ts'

export interface Joins {
  /** Whether short lines at the end may be those of an address or a poem: not in a caption. */
  mayBeShort: boolean
  /** Whether the last line may name whom the others are by: not in a quote, which reads it. */
  mayBeName: boolean
}

/** Which lines of a text run into the next one, though each was hardly meant to. */
export function joinsOf(lines: readonly string[], { mayBeShort, mayBeName }: Joins): Set<number> {
  const hasShort = mayBeShort && !lines.some((text) => readTypedMark(text)?.isCommon === false)
  const shortFrom = (hasShort ? shortLinesAt(lines) : undefined) ?? lines.length
  const joins = new Set<number>()
  for (const [index, text] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || isItem(text, next)) continue
    const isAboveName = mayBeName && index === lines.length - 2 && endsSentence.test(text) && name.test(next)
    if (isAboveName || index >= shortFrom || standsAlone(text, next)) joins.add(index)
  }
  return joins
}

/** Whatever a text may be. */
export const anyJoins: Joins = { mayBeShort: true, mayBeName: true }

/** Whether a text runs into one where it hardly was meant to; of a long one nobody knows. */
export const mayJoin = (text: string): boolean =>
  text.length > 5000 || (text.includes('\n') && joinsOf(text.split('\n'), anyJoins).size > 0)

/** Whether a text is nothing but lines of words, with none that looks as if it stood alone. */
export const isProse = (text: string): boolean =>
  !mayJoin(text) && text.split('\n').every((line) => /^[\p{L}“‘《「『（【]/u.test(line))

/** Whether a line was hardly meant to run into the one below. */
function standsAlone(text: string, next: string): boolean {
  if (contact.test(next))
    return [text, next].every((line) => line.length <= 40 && !/[，。；！？,;!?]$/.test(line))
  // Words that end in a colon lead over to the next line.
  if (/[：:]$/.test(text) && !/[：:]$/.test(next)) return false
  return areAlike(text, next)
}

/** Whether both have the same mark: they are the items of a list. */
const isItem = (text: string, next: string) => {
  const mark = readTypedMark(text)
  // A number and a space begin many a line, and are a mark from 1 on.
  const isMark = mark !== undefined && !(mark.isCommon && mark.number > 1)
  return isMark && mark.family === readTypedMark(next)?.family
}

/** Whom the words above are by. */
const name = /^(?:——?|――?|–|--) ?[《「]?[\p{Script=Han}\p{Lu}][^，。；：！？、,;:!?—–]{1,20}$/u

const endsSentence = /[。！？…”"」』.!?]$/

/** How to reach somebody, without a colon. */
const contact =
  /^(?:(?:电话|手机|传真|邮编|邮箱|网址|微信|热线)[ \u3000：:]{0,2}[+(（]?[\da-z]|(?:Tel|Phone|Mobile|Fax|Zip)[. :]{1,3}[+(]?\d)/iu
