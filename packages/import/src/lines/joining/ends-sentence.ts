import { numberPattern } from '../../infer/words/patterns.ts'

/** Whether a line ends in what ends a sentence, or leads to a list. */
export const endsSentence = (words: string): boolean =>
  /[。！？!?；;：:…][”’」』）)》]*\s*$|[a-z0-9][.]\s*$/u.test(words)

/** Whether a line ends in the middle of a sentence for sure: behind a comma, or before a bracket closes. */
export function breaksSentence(words: string): boolean {
  if (/[，、,（(《“「—-]\s*$/u.test(words)) return true
  const open = words.match(/[（《“「]/gu)?.length ?? 0
  const closed = words.match(/[）》”」]/gu)?.length ?? 0
  return open > closed
}

/** Whether a quote that is open at the end of a line is closed on the next. */
export const closes = (words: string, after: string): boolean =>
  /^[^“]*”/u.test(after) && (words.match(/“/gu)?.length ?? 0) > (words.match(/”/gu)?.length ?? 0)

/** Where an article came from, or what stands where, up to the address. */
export const endsInAddress =
  /^\s*[（(]?(?:摘自|(?:资料|信息|文章)?来源)[：:].*https?:\/\/[^\s）)]+[）)]\s*$|^[^：:。]{2,12}[：:]\s*https?:\/\/[!-~]+\s*$/iu

/** Whom a quote is by. */
export const isDash = (words: string) => /^\s*(?:——|──|⸺)/u.test(words)

/** A label without what it names, which stands on the line below. */
export const loneLabel =
  /^\s*[（(]?(?:摘自|来源|作者|编辑|主办|\p{Script=Han}{0,4}(?:邮箱|信箱|网址|网站))[：:]\s*$/u

/** `展 览 免 费 ， 预 约 请 到`: a line is spread over its column where what comes next has no place on it. */
export const isSpread = (words: string): boolean =>
  /^\s*(?:[^\s\w] ){6,}[^\s\w]\s*$/u.test(words) && /[，。、；：]/u.test(words)

/** The mark of a note, which a tool cut off. */
export const loneMark = /^\s*(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳])\s*$/u

/** An address that could not be broken, and behind it the rest of its sentence. */
export const isAddressInText = (words: string) =>
  /^\s*(?:https?:|www\.)[!-~]+(?:[^!-~\s]|\s+[。，；、）])/iu.test(words)

/** A sentence that leads to an address, which had no place on its line. */
export const leadsToAddress = /(?:见|[请可][到至]|发[到至]|访问|登录|登陆|查看|查询|网址[为是])\s*$/u

/** `第3期`, and `（总第27期）` on a line of its own. */
export const isTotal = (first: string, second: string): boolean =>
  /^\s*[（(]\s*总\s*第?\s*\d+\s*期\s*[）)]\s*$/u.test(second) && numberPattern.test(first)

/** Whether two lines have one wide gap, at the same place: what stands there is no sentence. */
export function areRows(first: string, second: string): boolean {
  const place = placeOfGap(first)
  return place !== undefined && place === placeOfGap(second)
}

const placeOfGap = (words: string) =>
  /^((?:\S ?)+ {2,})(?! )(?:\S ?)+$/.exec(words.slice(0, longest))?.[1]?.length

/** In characters. */
const longest = 120
