/** What a line begins with that also begins the next one where each was meant to stand alone; `undefined` for any other. */
function kindOfLine(text: string): string | undefined {
  if (contact.test(text)) return 'label contact'
  if (label.test(text) || bareLabel.test(text) || boxedLabel.test(text))
    return /^\p{Script=Latin}/u.test(text) ? 'label latin' : 'label'
  if (/^(?:19|20)\d\d [^\d]/.test(text)) return 'year'
  if (isTimed(text)) return 'time'
  const [, word] = numbered.exec(text) ?? []
  if (word !== undefined) return `number ${word}`
  if (leader.test(text)) return 'leader'
  if (address.test(text)) return 'address'
  return emoji.test(text) ? 'emoji' : undefined
}

/** Whether two lines are of one kind. Below words in one script a word in the other hardly labels a line, but `QQ：` does. */
export function areAlike(text: string, next: string): boolean {
  const kinds = [kindOfLine(text), kindOfLine(next)]
  const areLabels = kinds.every((kind) => kind?.startsWith('label')) && kinds.includes('label contact')
  return areLabels || (kinds[0] !== undefined && kinds[0] === kinds[1])
}

const contact = /^(?:e-?mail|QQ|Tel|Fax|Phone|Mobile|Web|WeChat|URL|ISBN|ID)[ \u3000]?[：:](?!\/)/i

/** A word or two and a colon. An address has a slash behind its own. */
const label =
  /^(?:\p{Script=Han}[\p{Script=Han}\d \u3000/·（）()]{0,11}|\p{Lu}[\p{L}/&-]*(?: \p{L}{1,12})?(?:\.? ?\d{1,3})?|\p{Ll}{2,12}|\p{Emoji_Presentation} ?[\p{L} ]{1,12})[ \u3000]?[：:](?!\/)/u

/** A word that is hardly anything but a label, without its colon. */
const bareLabel =
  /^(?:时间|日期|地点|地址|主持|主讲|主编|编辑|校对|设计|摄影|撰稿|翻译|审核|出版|印刷|发行|主办|承办|协办|电话|手机|邮编|传真|邮箱|网址|联系人|费用|报名|对象|人数|备注|交通)(?:单位|人|方式)?[ \u3000]+\S/

/** `【时间】五月` */
const boxedLabel = /^[【〔[]\p{Script=Han}{2,6}[】〕\]] ?[^\s：:（(]/u

/** Dots that lead to a number, as in a table of contents. */
const leader = /^[^…]{1,30}(?:…{1,20}|[.．·]{3,40}|[-—]{3,20}) ?\d{1,4}\S{0,3}$/

/** `步骤一 `, `Step 1.`, `No.1`: a word and its number; not `BIP39`, which is one name. */
const numbered =
  /^(?!\p{Lu}{2,9}\d)(\p{Script=Han}{2,4}|\p{Lu}\p{L}{0,9}|#)(?:\. ?| )?(?:\d{1,2}(?![\d%]|\.\d)|[一二三四五六七八九十]{1,2}(?=[ \u3000.．、，)）—-]))/u

/** Nobody wraps line after line behind an address, a misspelt one included. */
const address = /[a-z]{2,6}[:：][/／]{2}\S{4,2000}$/i

const emoji = /^(?![©®™‼⁉ℹ])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?=.*[\p{L}\p{N}])/u

/** A time or a day, and behind it what happens then. In a sentence other words or a comma follow. */
function isTimed(text: string): boolean {
  const bare = text.replace(/^[【[（(]/, '')
  const [chinese] = moment.exec(bare) ?? []
  if (chinese !== undefined) return apart.test(bare.slice(chinese.length)) || isBrief(text)
  const [english] = englishMoment.exec(bare) ?? []
  return english !== undefined && (/^ ?[：:–—|(-]/.test(bare.slice(english.length)) || isBrief(text))
}

const apart = /^ ?(?:[ \u3000：:（(—–~～至到|｜/\])】-]|$)/

const isBrief = (text: string) => text.length <= 40 && !/[。，；！？,;!?]|[.]$/.test(text)

const partOfDay = '(?:上午|下午|早上|早晨|晚上|中午|傍晚|凌晨|晚间)'
const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'

const moment = new RegExp(
  `^(?:${[
    `${partOfDay}? ?\\d{1,2} ?[:：] ?\\d{2}(?!\\d)`,
    `${partOfDay}? ?${number} ?[点时](?:半|整|一刻|${number}分?)?`,
    partOfDay,
    `(?:\\d{4} ?年 ?)?${number} ?月(?: ?${number} ?[日号])?|\\d{4} ?年|${number} ?[日号]`,
    '(?:周|星期|礼拜)[一二三四五六日天末]',
    `第${number}[天日周]`,
    '\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?!\\d)',
    '(?:19|20)\\d\\d(?!\\d)',
    '\\d{1,2}[-./]\\d{1,2}(?![\\d.%])',
  ].join('|')})`,
)

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'

const englishMoment = new RegExp(
  `^(?:${[
    '\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\b\\.?',
    '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\\b\\.?',
    `${month} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?\\b`,
    `\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?\\b`,
  ].join('|')})`,
  'i',
)
