import { chineseEndings, fileEndings, hostsOfDigits, hostsOrFiles } from './host-endings.ts'

/**
 * Whether the dot at an offset stands before what a finder of addresses may take for the end of a host, as in `e.cn`,
 * `a@b.org` or `例子.中国`. `2023.10`, `Node.js`, `报告.pdf` and `Socket.IO` are no hosts.
 */
export function endsHost(text: string, dot: number): boolean {
  const name = nameBefore(text, dot)
  const start = dot - name.length
  const isNamed = /www\d\./i.test(name) || opensHost.test(text.slice(Math.max(0, start - 6), start))
  wordOfAscii.lastIndex = dot + 1
  const [ending = ''] = wordOfAscii.exec(text) ?? []
  const next = text.charAt(dot + 1 + ending.length)
  if (ending !== '' && !isOtherLetter(next)) return isEnding(ending, { text, dot, name, next, isNamed })
  wordOfLetters.lastIndex = dot + 1
  const [letters = ''] = wordOfLetters.exec(text) ?? []
  if (!isChinese.test(letters)) return letters.length > 1
  const isBehindSlash = '/\\／＼'.includes(text.charAt(start - 1) || ' ')
  return isNamed || isBehindSlash || (name.length > 1 && chineseEndings.has(letters))
}

/** The labels and dots in front of a dot, as far as there are any. */
function nameBefore(text: string, dot: number): string {
  let start = dot
  while (dot - start < longestHost && isOfName(text.charCodeAt(start - 1))) start--
  return text.slice(start, dot)
}

const longestHost = 253

function isOfName(code: number): boolean {
  // Most are, and the pattern is slow.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x4e00 && code <= 0x9fff) || code === dotSign) return true
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return isSurrogate || /[\w\-\p{L}\p{M}\u3007]/u.test(String.fromCharCode(code))
}

const dotSign = 0x2e

// Behind a scheme or an `@`, whatever has a dot in it is a host.
const opensHost = /(?:[@＠]|https?[:：])$/i

const wordOfAscii = /[\w-]*/y

// Beyond the BMP, only Chinese stands in a host.
const wordOfLetters = /(?:[\w-]|(?=[\0-\uffff])[\p{L}\p{M}\u3007]|\p{Script=Han}){1,64}/uy

const isChinese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3005-\u3007]/u

const isOtherLetter = (character: string) =>
  character > '\x7f' && /[\p{L}\p{M}]/u.test(character) && !isChinese.test(character)

interface Surroundings {
  text: string
  dot: number
  /** What stands in front of the dot, and which character behind the ending. */
  name: string
  next: string
  isNamed: boolean
}

function isEnding(ending: string, { text, dot, name, next, isNamed }: Surroundings): boolean {
  const small = ending.toLowerCase()
  if (!/^[a-z]{2,}$/.test(small) || fileEndings.has(small)) return false
  if (isNamed) return true
  const [words = ''] = /[\w.-]*$/.exec(name) ?? []
  if (!hasUsualCase(ending, words)) return false
  if (words === '') return name.includes('.') || hostsOfDigits.has(small)
  if (/^[\d.]+$/.test(words)) return hostsOfDigits.has(small)
  if (isPiece(text, dot - words.length)) return false
  const isFollowed = next === '/' || next === ':'
  return isFollowed || words.includes('.') || !hostsOrFiles.has(small)
}

/** `sentence.It`, `Socket.IO` and `ASP.NET` are no hosts; `E.CN` is. */
function hasUsualCase(ending: string, words: string): boolean {
  if (ending === ending.toLowerCase()) return true
  return ending === ending.toUpperCase() && words === words.toUpperCase() && !/^(?:NET|IO)$/.test(ending)
}

/** Whether what begins at an offset is a piece of something else: of a path, as in `src/main.rs`, or of an option. */
function isPiece(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  // A mark or a label of the dialect may stand in front of the text.
  if (before === '/' || before === '\\') return start > 1 && text.charAt(start - 2) <= '\x7f'
  return before !== '' && '=&%#+~$'.includes(before)
}
