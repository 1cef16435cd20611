import { dateOf } from '../numbers/date-of.ts'
import { numberPattern } from '../patterns.ts'

/** The number or the date of an issue, where it stands in a line, with what belongs to it. */
export interface FieldIn {
  role: 'number' | 'date'
  start: number
  end: number
}

/** The number and the date in a line, in their order. */
export function fieldsIn(words: string): FieldIn[] {
  const number = numberPattern.exec(words)
  const found: FieldIn[] = []
  if (number) found.push({ role: 'number', start: number.index, end: number.index + number[0].length })
  // `2024年第5期` is a number, though it begins with a year.
  const date = dateOf(number ? words.replace(number[0], ' '.repeat(number[0].length)) : words)
  if (date) {
    const start = date.start - (before.exec(words.slice(0, date.start))?.[0].length ?? 0)
    const end = date.end + (behind.exec(words.slice(date.end))?.[0].length ?? 0)
    found.push({ role: 'date', start, end })
  }
  return found.sort((one, other) => one.start - other.start)
}

/** A day of the week. */
const before = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?$/iu

/** A day of the week and of the moon, or a time, belongs to the date, as `号` does in `12月号`. */
const behind =
  /^[号號刊](?![\p{L}\p{N}])|^[\s　]*[（(]?(?:(?:星期|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?)[）)]?(?:[\s　]*[（(]?农历[\p{Script=Han}]{2,12}[）)]?)?|^[\s　]*(?:出[版刊报]|印发|编[印发]|发布|刊发|付印|発行)(?!\p{L})|^\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/u
