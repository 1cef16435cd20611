import { isLetterOrDigit, isOtherLetter } from '../text/characters.ts'
import { DELETE, SMALL_H, SPACE } from '../text/codes.ts'
import { chineseEnd } from './chinese-behind.ts'
import { joinedLine } from './join-line.ts'

const OPEN = '([{'
const CLOSE = ')]}'
const STOPS = '.,;:!?\'"*~'
// What stands behind a bracket that never closes is read again from there: so there may be a few of them, not thousands.
const MOST_OPEN = 12
const ENTITY = /^&(?:lt|gt|quot|apos|nbsp|ldquo|rdquo|#0?39|#34);/i

/** The characters of ASCII that need a closer look; every other is simply part of the address. */
const SPECIAL = /* @__PURE__ */ mark(`${OPEN}${CLOSE}<>"\`\\^'|&h`)

function mark(signs: string): Uint8Array {
  const table = new Uint8Array(DELETE + 1).fill(1, 0, SPACE + 1)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}

interface Tail {
  /** Where path, query or fragment begin. */
  start: number
  /** Where the whole address begins. */
  addressStart: number
  joinLines: boolean
}

/** The end of path, query and fragment, without the punctuation of the sentence behind. */
export function findEnd(text: string, { start, addressStart, joinLines }: Tail): number {
  const before = text[addressStart - 1] ?? ' '
  const backslashes = text.slice(addressStart, start).includes('\\')
  const opened: number[] = []
  const special = SPECIAL
  let index = start
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < DELETE && special[code] === 0) continue
    if (code >= DELETE) {
      const next = isOtherLetter(code) ? index + 1 : chineseEnd(text, { start: index, addressStart })
      if (next === index) break
      index = next - 1
      continue
    }
    const sign = text.charAt(index)
    if (code <= SPACE) {
      const next = joinLines ? joinedLine(text, index) : index
      if (next === index) break
      index = next - 1
    } else if ('<>"`^'.includes(sign) || (sign === '\\' && !backslashes && !isEscape(text, index))) break
    else if (sign === "'" && before === "'") break
    else if (sign === '|' && (before === '|' || !isUrlStart(text, index + 1))) break
    else if (sign === '&' && ENTITY.test(text.slice(index, index + 8))) break
    else if (code === SMALL_H && beginsAnother(text, index)) break
    else if (OPEN.includes(sign)) {
      if (opened.push(index) > MOST_OPEN) break
    } else if (CLOSE.includes(sign)) {
      const open = opened.pop()
      if (open === undefined || OPEN.indexOf(text.charAt(open)) !== CLOSE.indexOf(sign)) break
    }
  }
  return withoutStops(text, { start, end: opened[0] ?? index, before })
}

interface Raw {
  start: number
  end: number
  /** The character before the address. */
  before: string
}

/** Without the marks of notes, such as `[12]`, and the stops of the sentence. */
function withoutStops(text: string, { start, end, before }: Raw): number {
  let to = end
  for (;;) {
    while (to > start && isStop(text.charAt(to - 1), before)) to--
    const [mark] = NOTE.exec(text.slice(Math.max(start, to - LONGEST_NOTE), to)) ?? []
    if (mark === undefined) return to
    to -= mark.length
  }
}

// Not behind the name of a parameter: `?ids[0]`.
const NOTE = /(?<![?&][\w[\]]{0,20})\[\d{1,3}\]$/
const LONGEST_NOTE = 32

/** What may stand behind a `|` inside an address. */
function isUrlStart(text: string, index: number): boolean {
  return (
    (isLetterOrDigit(text.charCodeAt(index)) && !beginsAnother(text, index)) ||
    '/%|*'.includes(text[index] ?? ' ')
  )
}

/** The backslash of an address copied from Markdown, as in `1\_2`. */
function isEscape(text: string, index: number): boolean {
  return /^\w\\[_&~=]\w/.test(text.slice(index - 1, index + 3))
}

/** Whether a second address is glued to the first; one behind `/` or `=` is part of it. */
function beginsAnother(text: string, index: number): boolean {
  return /^https?:\/\//.test(text.slice(index, index + 8)) && !'/=?:_-+!~'.includes(text[index - 1] ?? ' ')
}

/** The stops of a sentence, and the `_` that closes emphasis. A space is left where a line was joined to nothing. */
function isStop(sign: string, before: string): boolean {
  return STOPS.includes(sign) || (before === '_' && sign === '_') || /\s/.test(sign)
}
