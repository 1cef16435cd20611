import { isLetterOrDigit, isOtherLetter } from '../text/characters.ts'
import { DELETE, SMALL_H, SPACE } from '../text/codes.ts'
import { chineseEnd } from './chinese-behind.ts'
import { joinedLine } from './join-line.ts'

const OPEN = '([{'
const CLOSE = ')]}'
const STOPS = '.,;:!?\'"*~'
// Brackets that never close are looked through again from each of them: a few, not thousands.
const MOST_OPEN = 12
const ENTITY = /^&(?:lt|gt|quot|apos|nbsp|ldquo|rdquo|#0?39|#34);/i

/** The characters that need a closer look; every other is simply part of the address. */
const SPECIAL = /* @__PURE__ */ mark(`${OPEN}${CLOSE}<>"\`\\^'|&h`)

function mark(signs: string): Uint8Array {
  const table = new Uint8Array(DELETE + 1).fill(1, 0, SPACE + 1)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}

export interface TailOptions {
  /** Where the whole address begins. */
  addressStart: number
  joinLines: boolean
}

/** The end of path, query and fragment that begin at `start`, without the punctuation of the sentence behind. */
export function findTail(text: string, start: number, options: TailOptions): number {
  const before = text[options.addressStart - 1] ?? ' '
  const backslashes = text.slice(options.addressStart, start).includes('\\')
  const opened: number[] = []
  const special = SPECIAL
  let index = start
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < DELETE && special[code] === 0) continue
    if (code >= DELETE) {
      const next = isOtherLetter(code) ? index + 1 : chineseEnd(text, index, options.addressStart)
      if (next === index) break
      index = next - 1
      continue
    }
    const sign = text[index]!
    if (code <= SPACE) {
      const next = options.joinLines ? joinedLine(text, index) : index
      if (next === index) break
      index = next - 1
    } else if ('<>"`^'.includes(sign) || (sign === '\\' && !backslashes)) break
    else if (sign === "'" && before === "'") break
    else if (sign === '|' && (before === '|' || !isUrlStart(text, index + 1))) break
    else if (sign === '&' && ENTITY.test(text.slice(index, index + 8))) break
    else if (code === SMALL_H && beginsAnother(text, index)) break
    else if (OPEN.includes(sign)) {
      if (opened.push(index) > MOST_OPEN) break
    } else if (CLOSE.includes(sign)) {
      const open = opened.pop()
      if (open === undefined || OPEN.indexOf(text[open]!) !== CLOSE.indexOf(sign)) break
    }
  }
  return trimStops(text, start, opened[0] ?? index, before)
}

/** What may stand behind a `|` inside an address. */
function isUrlStart(text: string, index: number): boolean {
  return (
    (isLetterOrDigit(text.charCodeAt(index)) && !beginsAnother(text, index)) ||
    '/%|*'.includes(text[index] ?? ' ')
  )
}

/** A second address glued to the first; one behind `/` or `=` is part of it. */
function beginsAnother(text: string, index: number): boolean {
  return /^https?:\/\//.test(text.slice(index, index + 8)) && !'/=?:_-+!~'.includes(text[index - 1]!)
}

function trimStops(text: string, start: number, end: number, before: string): number {
  let index = end
  while (index > start && isStop(text[index - 1]!, before)) index--
  return index
}

/** A space stands there only where a line was to be joined, and nothing came behind it. */
function isStop(sign: string, before: string): boolean {
  return STOPS.includes(sign) || (before === '_' && sign === '_') || /\s/.test(sign)
}
