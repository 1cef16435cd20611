import { isCjk, isLetterOrDigit, isLowSurrogate } from '../text/characters.ts'

/** The end of Chinese inside an address, or `start` where it is the sentence going on. */
export function chineseEnd(text: string, start: number, addressStart: number): number {
  if (
    text[start] === '–' &&
    isLetterOrDigit(text.charCodeAt(start - 1)) &&
    isLetterOrDigit(text.charCodeAt(start + 1))
  )
    return start + 1
  const opensTitle = text[start] === '《' && '/='.includes(text[start - 1]!)
  if (!isCjk(text.charCodeAt(start)) && !opensTitle) return start
  if (!belongs(text, start, addressStart)) return start
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

const PROSE =
  /^(?:的|了解|查看|查询|查阅|获取|下载|阅读|访问|浏览|报名|注册|登录|登陆|点击|打开|观看|参加|参与|提交|填写|以及|或者|或(?=[登访扫拨查])|和(?=[微邮公电其登])|与(?=[我本])|可(?=[以查见点登下获了访在])|即可|进行|并(?=[填按在提点])|上(?=[的查发公下])|中(?=的)|详见|参见|更多|网站|官网|链接|页面|是(?=[一本我该])|（)/
/** The next line of an imprint that has run together: `http://www.e.com/邮编：100029`. */
const FIELD =
  /^(?:电话|手机|传真|邮编|邮政编码|邮箱|电邮|电子邮[箱件]|地址|联系人|联系电话|微信|公众号) ?[:：]/
const SEARCH =
  /(?:\/(?:wiki|item|tags?|topic|search)\/|[?&](?:q|wd|query|keyword|kw|word|search|title|name)=)[^/&#]*$/i
const LONGEST = 60

/** Chinese belongs to the address where it begins a piece of it; behind a letter it must lead on to more address. */
function belongs(text: string, start: number, addressStart: number): boolean {
  const before = text[start - 1]!
  if (PROSE.test(text.slice(start, start + 4))) return false
  const head = text.slice(Math.max(addressStart, start - 120), start)
  if (SEARCH.test(head)) return true
  if (FIELD.test(text.slice(start, start + 8))) return false
  if (leadsOn(text, start, HOLDS_CHINESE.test(head))) return true
  if (!'/=-_+#?&~%'.includes(before)) return false
  return !isSentence(text, start)
}

const HOLDS_CHINESE = /[\u3400-\u9fff]/
const CHINESE = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\w]+/

/**
 * Behind the Chinese the address goes on: a further segment, a file ending, a further parameter. A segment in Chinese
 * counts in a path that is Chinese already; else `/` may be the sentence's “or”.
 */
function leadsOn(text: string, start: number, chinesePath: boolean): boolean {
  const run = CHINESE.exec(text.slice(start, start + LONGEST))?.[0] ?? ''
  const slash = start + run.length
  if (chinesePath && text[slash] === '/' && isCjk(text.charCodeAt(slash + 1))) return !isSentence(text, start)
  return /^(?:\/[\w%]|\.(?:html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|aspx?|php|shtml)(?![\w])|[?&][\w%]+=|[-_%]\w)/i.test(
    text.slice(start + run.length, start + run.length + 24),
  )
}

/** Words that a sentence needs and the name of a page seldom holds. */
function isSentence(text: string, start: number): boolean {
  const run = CHINESE.exec(text.slice(start, start + LONGEST))?.[0] ?? ''
  return run.length >= 6 && /[的了是在将]/.test(run)
}

const BRACKETS: Record<string, string> = { '（': '）', '《': '》', '「': '」' }

/** Full-width brackets that open inside Chinese and close again before anything else ends the address. */
function bracketEnd(text: string, start: number): number {
  const close = BRACKETS[text[start]!]
  if (close === undefined) return start
  let index = start + 1
  while (
    index < start + 30 &&
    (isCjk(text.charCodeAt(index)) ||
      isLetterOrDigit(text.charCodeAt(index)) ||
      '·-'.includes(text[index] ?? ' '))
  )
    index++
  return text[index] === close && index > start + 1 ? index + 1 : start
}
