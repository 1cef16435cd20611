import { isUsualName } from './names/usual-names.ts'

/**
 * Whether nothing but a table has this form, by the words of its cells: names, and below one of them a number in every row.
 * Three words may be a slogan above lines with numbers; so one of the names is usual, or two of them are of numbers.
 */
export function isSurelyTable([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const isOf = (form: RegExp, rows: readonly (readonly string[])[]) =>
    first.filter((_, at) => rows.every((row) => form.test(row[at] ?? ''))).length
  // A tool may have broken the names; hours, days and what else stands in lists are no amounts.
  if (isOf(amount, [first, ...others]) > 1) return true
  if (first.some((name) => /\d/.test(name) && !year.test(name))) return false
  const ofNumbers = isOf(/\d/, others)
  return ofNumbers > 1 || (ofNumbers === 1 && first.some((name) => isUsualName(name.trim())))
}

const amount = /^[+−–-]?[£$€¥￥]?\d[\d.,]*[%％]?$/u

const year = /^\s*(?:19|20)\d\d\s*年?\s*$/u
