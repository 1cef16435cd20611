import { isCjk, isLetterOrDigit, isLowSurrogate } from '../text/characters.ts'
import { isPath } from './chinese-path.ts'

/** A character behind an address that may still belong to it. */
export interface Behind {
  /** Offset of the character. */
  start: number
  /** Offset of the address. */
  addressStart: number
}

const LONGEST = 60

/**
 * The end of the Chinese that still belongs to an address, or `start` where it is the sentence going on. A stop such as
 * `。` or `，` is no character of a word, so that the address is cut in front of it.
 */
export function chineseEnd(text: string, { start, addressStart }: Behind): number {
  if (isDashInWord(text, start)) return start + 1
  const opensTitle = text[start] === '《' && '/='.includes(text[start - 1] ?? ' ')
  if (!isCjk(text.charCodeAt(start)) && !opensTitle) return start
  const end = runEnd(text, start)
  if (end - start > LONGEST || /https?:\/\/|www\./.test(text.slice(start, end + 3))) return start
  return isPath(text, { start, end, addressStart }) ? end : start
}

/** Behind the Chinese, the letters and the digits that follow on one another, with the brackets that close among them. */
function runEnd(text: string, start: number): number {
  let index = start
  while (index < text.length && index - start <= LONGEST) {
    const code = text.charCodeAt(index)
    if (isCjk(code) || isLowSurrogate(code) || isLetterOrDigit(code)) index++
    else if ('·・'.includes(text[index] ?? ' ') && isCjk(text.charCodeAt(index + 1))) index++
    else {
      const closed = bracketEnd(text, index)
      if (closed === index) break
      index = closed
    }
  }
  return index
}

/** `Michelson–Morley` */
function isDashInWord(text: string, index: number): boolean {
  return (
    text[index] === '–' &&
    isLetterOrDigit(text.charCodeAt(index - 1)) &&
    isLetterOrDigit(text.charCodeAt(index + 1))
  )
}

const BRACKETS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['「', '」'],
])
const LONGEST_BRACKET = 30

/** `报告（见附件）`: what the sentence says of an address, not a piece of it. */
const REMARK = /^.(?:[见详参如含共附点扫注即]|需|提取|密码|下载)/

/** Brackets that open inside Chinese and close again before anything else ends the address. */
function bracketEnd(text: string, start: number): number {
  const close = BRACKETS.get(text.charAt(start))
  if (close === undefined || REMARK.test(text.slice(start, start + 4))) return start
  let index = start + 1
  while (index < start + LONGEST_BRACKET && isInBracket(text, index)) index++
  return text[index] === close && index > start + 1 ? index + 1 : start
}

function isInBracket(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isCjk(code) || isLetterOrDigit(code) || '·-'.includes(text[index] ?? ' ')
}
