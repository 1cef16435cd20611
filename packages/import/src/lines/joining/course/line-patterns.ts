import { numberPattern } from '../../../infer/words/patterns.ts'

/** A line that says where an article came from, or what is to be found where, and ends in the address. */
export const endsInAddress =
  /^\s*[（(]?(?:摘自|(?:资料|信息|文章)?来源)[：:].*https?:\/\/[^\s）)]+[）)]\s*$|^[^：:。]{2,12}[：:]\s*(?:https?:\/\/[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]+)\s*$|(?:\b(?:E-?mail|Web(?:site)?)|网[址站]|[邮信]箱)\s*[：:]\s*[!-~]+[.@][!-~]+\s*$/iu

/** Whether a line begins with a dash, as one does that says whom a quote is by. */
export const startsWithDash = (words: string) => /^\s*(?:——|──|⸺)/u.test(words)

/** A label without what it names, which stands on the line below: `来源：`, `图 1`. */
export const loneLabel =
  /^\s*[（(]?(?:摘自|来源|作者|编辑|主办|\p{Script=Han}{0,4}(?:邮箱|信箱|网址|网站))[：:]\s*$|^\s*[图表]\s*\d{0,2}[：:]?\s*$|^\s*第[一二三四五六七八九十]{1,3}(?:[辑编篇章]|部分|单元)\s*$/u

/** `展 览 免 费 ， 预 约 请 到`: a line is spread over its column like this where the next word has no room on it. */
export const isSpread = (words: string): boolean =>
  /^\s*(?:[^\s\w] ){6,}[^\s\w]\s*$/u.test(words) && /[，。、；：]/u.test(words)

/** A line that is nothing but the mark of a note or of an item, which a tool cut off. */
export const loneMark =
  /^\s*(?:[[［〔]\d{1,2}[\]］〕]|[①-⑳]|[•·◦‣▪▫➢※●○■□◆◇▲△★☆✓→–]|\p{Co}|\d{1,2}[.．、）)]|[（(]\d{1,2}[)）])\s*$/u

/** A word in quotes, which a tool cut off the sentence that it stands in; a paragraph ends in none. */
export const quotedPiece = /^\s*[“‘「『《][^“”‘’「」『』《》]{1,4}[”’」』》]\s*$/u

/** Whether a line begins with an address that could not be broken, and goes on with the rest of its sentence. */
export const isAddressInText = (words: string) =>
  /^\s*(?:https?:|www\.)[!-~]+(?:[^!-~\s]|\s+[。，；、）\p{Script=Han}])/iu.test(words)

/** The end of a line that is the label of an address, which had no room on it, whatever stands behind that. */
export const addressLabel = /(?:\b(?:E-?mail|Web(?:site)?)|[邮信]\s*箱|网\s*[址站])\s*[：:]\s*$/iu

/** Whether a line begins with an address. */
export const startsWithAddress = (words: string) =>
  /^\s*(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.)[!-~]/iu.test(words)

/** The end of a line that leads to an address, which had no room on it. */
export const leadsToAddress =
  /(?:见|[请可][到至]|发[到至]|访问|登录|登陆|查看|查询|网址[为是])\s*$|\b(?:E-?mail|Web(?:site)?)\s*:\s*$/iu

/** Whether an address was cut behind the colon of its scheme. */
export const isCutAddress = (first: string, second: string): boolean =>
  /https?:\s*$/iu.test(first) && /^\s*\/\//u.test(second)

/** The end of a sentence that leads to the address on the next line: `请注明出处：`. A label alone has no comma. */
export const announcesAddress = /\p{Script=Han}[：:]\s*$(?<=[，。；].*)/u

/** Whether `第3期` on one line is followed by `（总第27期）` on the next. */
export const isTotalNumber = (first: string, second: string): boolean =>
  /^\s*[（(]\s*总\s*第?\s*\d+\s*期\s*[）)]\s*$/u.test(second) && numberPattern.test(first)

/** Whether a tool set a number of a name on a line of its own: `来源：《本市`, `2026`, `年降雨分析》`; `第`, `10`, `期`. */
export const isCutNumber = (
  first: string,
  { below, isFirst }: { below: string; isFirst: boolean },
): boolean =>
  /^\s*\d{1,4}\s*$/u.test(below)
    ? /第\s*$|[：:].*《[^》]*$/u.test(first)
    : !isFirst && /^\s*\d{1,4}\s*$/u.test(first) && /^\s*[年月日期号届]/u.test(below)

/** Whether a line breaks off in the time of a day, `21:` above `00`. */
export const isTime = (first: string, second: string): boolean =>
  /(?<!\d)\d{1,2}[:：]\s*$/u.test(first) && /^\s*[0-5]\d(?!\d)/u.test(second)

/** Whether two lines have one wide gap at the same place: they are rows of a table and no sentence. */
export function areRows(first: string, second: string): boolean {
  const place = placeOfGap(first)
  return place !== undefined && place === placeOfGap(second)
}

const placeOfGap = (words: string) =>
  /^((?:\S ?)+ {2,})(?! )(?:\S ?)+$/.exec(words.slice(0, longest))?.[1]?.length

/** In characters. */
const longest = 120
