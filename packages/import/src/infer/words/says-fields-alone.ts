import { dateOf } from './date-of.ts'
import { numberPattern } from './patterns.ts'

/** Whether a line says the number or the date of an issue and nothing else: `第三期　2024年11月`. */
export function saysFieldsAlone(line: string): boolean {
  const number = numberPattern.exec(line)?.[0]
  const rest = number === undefined ? line : line.replace(number, ' ')
  const date = dateOf(rest)
  if (number === undefined && !date) return false
  const left = date ? rest.slice(0, date.start) + rest.slice(date.end) : rest
  return !/[\p{L}\p{N}]/u.test(left)
}
