import { isCjk } from '../text/characters.ts'

/** Chinese behind an address, with the brackets in it. */
interface Run {
  start: number
  end: number
  /** Where the address begins. */
  addressStart: number
}

const LONGEST_HEAD = 120
const LONGEST_MORE = 24
const LONGEST_FIELD = 8
const LONGEST_LEAD = 6

/**
 * Whether Chinese behind an address is a piece of its path or its query, and not the sentence going on. Signs that the
 * address goes on behind it (a slash, an ending, an escape) decide before the words do; where it begins a piece and a
 * stop, a space or the end follows, it is one, unless its words are those of a sentence.
 */
export function isPath(text: string, { start, end, addressStart }: Run): boolean {
  const words = text.slice(start, end)
  const head = text.slice(Math.max(addressStart, start - LONGEST_HEAD), start)
  const more = text.slice(end, end + LONGEST_MORE)
  const before = head.at(-1) ?? ' '
  if (FIELD.test(text.slice(start, end + LONGEST_FIELD))) return false
  if (before === '(') return isInBrackets(head, more)
  if (!'/=-_+#?&~%'.includes(before)) return goesOnBehindWord(head, { words, more })
  if (MORE.test(more)) return true
  if (SEARCH.test(head)) return !/^的(?:网站|页面|内容)/.test(words)
  if (more.startsWith('/')) return !OF_SENTENCE.test(words)
  return !OF_SENTENCE.test(words) && !CALL.test(words) && !isSentence(words, leadTo(text, addressStart))
}

/** The next line of an imprint that has run together: `http://www.e.com/邮编：100029`, or what a page asks for. */
const FIELD =
  /^(?:电话|手机|传真|邮编|邮政编码|邮箱|电邮|电子邮[箱件]|地址|联系人|联系电话|微信|公众号|提取码|访问码|取件码|验证码|解压码|密码|口令|作者|来源|编辑|责编|时间|日期|地点|主办|主编) ?[:：]/

/** Addresses that end in what somebody looks for. */
const SEARCH =
  /(?:\/(?:wiki|item|tags?|topic|search)\/|[?&](?:q|wd|query|keyword|kw|word|search|title|name)=)[^/&#)]*$/i

/** Behind the Chinese the address goes on: with an ending, a further parameter, an escape, a segment in ASCII. */
const MORE =
  /^(?:\/[\w%]|\.(?:html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|zip|rar|7z|txt|csv|epub|wps|ofd|caj|aspx?|jsp|php|shtml|do|action)(?!\w)|[?&][\w%]+=|#\S|%[\da-f]{2}|[-_]\w)/i

const HOLDS_CHINESE = /[\u3400-\u9fff]/

/**
 * Behind a letter or a digit, Chinese must lead on to more of the address: `2023年报告.pdf`. A segment in Chinese counts
 * only in a path that is Chinese already; elsewhere, its `/` may be the “or” of a sentence.
 */
function goesOnBehindWord(head: string, { words, more }: { words: string; more: string }): boolean {
  if (SEARCH.test(head) && !OF_SENTENCE.test(words) && !VERB.test(words)) return true
  if (HOLDS_CHINESE.test(head) && more.startsWith('/') && isCjk(more.charCodeAt(1)))
    return !OF_SENTENCE.test(words) && !isSentence(words, true)
  return MORE.test(more) && !OF_SENTENCE.test(words)
}

/** `手册(中文版).pdf`, `#第一章(上)`, `_(行星)`: half-width brackets of a name. Behind a letter, `(见附件)` is a remark. */
function isInBrackets(head: string, more: string): boolean {
  if (!more.startsWith(')')) return false
  return MORE.test(more.slice(1)) || /(?:[=_-]|\/(?:wiki|item)\/\w+)\($/.test(head)
}

/** What joins an address to the rest of its sentence, and begins the name of no page. */
const OF_SENTENCE =
  /^(?:的(?![确士])|以及|或者|或(?=[登访扫拨查])|和(?=[微邮公电其登])|与(?=[我本])|可(?=[以查见点登下获了访在])|即可|进行|并(?=[填按在提点])|上(?=[的查发公下])|中(?=的)|详见|参见|是(?=[一本我该])|（)/

/** What a sentence asks its reader to do. */
const CALL =
  /^(?:(?:了解|查看|查阅|阅读|获取|浏览|观看|访问)(?:更多|详情|详细|全文|全部|具体|相关|原文|我们)|点击|以便|便可|就可|来(?=[了查报]))/

/** Behind `请登录https://…/` these are verbs; `/下载` and `/查询` alone are pages. */
const VERB =
  /^(?:了解|查看|查询|查阅|获取|下载|阅读|访问|浏览|报名|注册|登录|登陆|观看|参加|参与|提交|填写|更多|网站|官网|链接|页面)/

const isSentence = (words: string, isLed: boolean) =>
  (words.length >= 6 && /[了是将]/.test(words)) || (isLed && (VERB.test(words) || isLong(words)))

const isLong = (words: string) => words.length >= 6 && /[的在]/.test(words)

/** Whether the words in front of an address say what to do with it. */
const leadTo = (text: string, addressStart: number) =>
  /(?:登[录陆]|访问|打开|进入|前往|通过|浏览|关注|扫码|到|至|从|在|去|由|于|用|请)\s*$/.test(
    text.slice(Math.max(0, addressStart - LONGEST_LEAD), addressStart),
  )
