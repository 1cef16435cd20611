import { monthNames } from '../../../words/numbers/english-date.ts'
import type { Gap } from './count-cells.ts'

/** The white space beside each number, time, date and day of the week; none in a sentence. */
export function gapsBesideValues(words: string): Gap[] {
  if (/[;。；]|[.!?]$/u.test(words)) return []
  const values = [...words.matchAll(value)].filter(({ 0: { length } }) => length > 0)
  return [...words.matchAll(/ +/gu)]
    .map(asGap)
    .filter(
      (gap) =>
        values.every(({ index, 0: { length } }) => gap.index <= index || gap.index >= index + length) &&
        values.some(
          ({ index, 0: { length } }) => gap.index + gap.length === index || gap.index === index + length,
        ),
    )
}

/** Where in words the white space of their dates and times is. */
export const gapsWithinValues = (words: string): number[] =>
  [...words.matchAll(value)].flatMap(({ 0: found, index }) =>
    [...found.matchAll(/ /gu)].map((space) => index + space.index),
  )

/** Whether words are one number, time or date. */
export const isValue = (words: string): boolean => words.match(value)?.[0] === words

export const asGap = ({ 0: { length }, index }: RegExpExecArray): Gap => ({ index, length })

const day = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\s)?`
const names = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?'
const clock = String.raw`\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?`
const hours = String.raw`${clock}\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?`

const value = new RegExp(
  String.raw`(?<!\S)(?:${day}\d{1,2}(?:st|nd|rd|th)?\s(?:${monthNames})[a-z]*\.?(?:\s\d{4})?|(?:${monthNames})[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?|${hours}|${names}|[-+–−±]?[£$€¥]?\d[\d.,:–-]*(?:%|[ap]m)?)(?!\S)`,
  'gu',
)
