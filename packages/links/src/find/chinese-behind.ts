import { isCjk, isLetterOrDigit, isLowSurrogate } from '../text/characters.ts'

/** A character behind an address that may still belong to it. */
export interface Behind {
  /** Offset of the character. */
  start: number
  /** Offset of the address. */
  addressStart: number
}

/**
 * The end of the Chinese that still belongs to an address, or `start` where it is the sentence going on. A stop such as
 * `。` or `，` is no character of a word, so that the address is cut in front of it.
 */
export function chineseEnd(text: string, behind: Behind): number {
  const { start } = behind
  if (isDashInWord(text, start)) return start + 1
  const opensTitle = text[start] === '《' && '/='.includes(text[start - 1] ?? ' ')
  if (!isCjk(text.charCodeAt(start)) && !opensTitle) return start
  if (!belongs(text, behind)) return start
  let index = start
  while (index < text.length && index - start <= LONGEST) {
    const code = text.charCodeAt(index)
    if (isCjk(code) || isLowSurrogate(code) || isLetterOrDigit(code)) index++
    else if (text[index] === '·' && isCjk(text.charCodeAt(index + 1))) index++
    else {
      const closed = bracketEnd(text, index)
      if (closed === index) break
      index = closed
    }
  }
  const another = /https?:\/\/|www\./.test(text.slice(start, index + 3))
  return another || index - start > LONGEST ? start : index
}

/** `Michelson–Morley` */
function isDashInWord(text: string, index: number): boolean {
  return (
    text[index] === '–' &&
    isLetterOrDigit(text.charCodeAt(index - 1)) &&
    isLetterOrDigit(text.charCodeAt(index + 1))
  )
}

const PROSE =
  /^(?:的|了解|查看|查询|查阅|获取|下载|阅读|访问|浏览|报名|注册|登录|登陆|点击|打开|观看|参加|参与|提交|填写|以及|或者|或(?=[登访扫拨查])|和(?=[微邮公电其登])|与(?=[我本])|可(?=[以查见点登下获了访在])|即可|进行|并(?=[填按在提点])|上(?=[的查发公下])|中(?=的)|详见|参见|更多|网站|官网|链接|页面|是(?=[一本我该])|（)/
/** The next line of an imprint that has run together: `http://www.e.com/邮编：100029`. */
const FIELD =
  /^(?:电话|手机|传真|邮编|邮政编码|邮箱|电邮|电子邮[箱件]|地址|联系人|联系电话|微信|公众号) ?[:：]/
const SEARCH =
  /(?:\/(?:wiki|item|tags?|topic|search)\/|[?&](?:q|wd|query|keyword|kw|word|search|title|name)=)[^/&#]*$/i
const LONGEST = 60
const LONGEST_HEAD = 120

/** Chinese belongs to an address where it begins a piece of it. Behind a letter, it must lead on to more of the address. */
function belongs(text: string, { start, addressStart }: Behind): boolean {
  if (PROSE.test(text.slice(start, start + 4))) return false
  const head = text.slice(Math.max(addressStart, start - LONGEST_HEAD), start)
  if (SEARCH.test(head)) return true
  if (FIELD.test(text.slice(start, start + 8))) return false
  const behind = text.slice(start, start + LONGEST + LONGEST_MORE)
  if (leadsOn(behind, head)) return true
  return '/=-_+#?&~%'.includes(text[start - 1] ?? ' ') && !isSentence(behind)
}

const HOLDS_CHINESE = /[\u3400-\u9fff]/
const CHINESE = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\w]+/
const LONGEST_MORE = 24
const MORE =
  /^(?:\/[\w%]|\.(?:html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|aspx?|php|shtml)(?![\w])|[?&][\w%]+=|[-_%]\w)/i

/**
 * Behind the Chinese the address goes on: with a further segment, a file ending, a further parameter. A segment in
 * Chinese counts only in a path that is Chinese already; elsewhere, its `/` may be the “or” of a sentence.
 */
function leadsOn(behind: string, head: string): boolean {
  const { length } = chineseRun(behind)
  const more = behind.slice(length, length + LONGEST_MORE)
  if (HOLDS_CHINESE.test(head) && more.startsWith('/') && isCjk(more.charCodeAt(1)))
    return !isSentence(behind)
  return MORE.test(more)
}

/** It holds a word that a sentence needs and the name of a page seldom has. */
function isSentence(behind: string): boolean {
  const run = chineseRun(behind)
  return run.length >= 6 && /[的了是在将]/.test(run)
}

function chineseRun(behind: string): string {
  return CHINESE.exec(behind.slice(0, LONGEST))?.[0] ?? ''
}

const BRACKETS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
])
const LONGEST_BRACKET = 30

/** Full-width brackets that open inside Chinese and close again before anything else ends the address. */
function bracketEnd(text: string, start: number): number {
  const close = BRACKETS.get(text.charAt(start))
  if (close === undefined) return start
  let index = start + 1
  while (index < start + LONGEST_BRACKET && isInBracket(text, index)) index++
  return text[index] === close && index > start + 1 ? index + 1 : start
}

function isInBracket(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isCjk(code) || isLetterOrDigit(code) || '·-'.includes(text[index] ?? ' ')
}
