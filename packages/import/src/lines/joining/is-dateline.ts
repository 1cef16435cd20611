import { dateOf } from '../../infer/words/numbers/date-of.ts'
import { numberPattern } from '../../infer/words/patterns.ts'
import { isLatin } from './is-latin.ts'

/** Whether a line is the number and the date of an issue, with little else. */
export function isDateline(words: string): boolean {
  const number = numberPattern.exec(words)?.[0] ?? ''
  const rest = words.replace(number, '')
  const date = dateOf(rest)
  if (number === '' && !date) return false
  const left = date ? rest.slice(0, date.start) + rest.slice(date.end) : rest
  // Beside both there may be a name.
  const most = number === '' || !date ? 8 : /[·•|｜]/u.test(left) && isLatin(left) ? 40 : 16
  return left.replace(/[\s\p{P}|]+/gu, '').length <= most && !/[。，；]/u.test(left)
}
