import { isDate } from './values/is-date.ts'

/**
 * An issue's date as its readers write it: `2023年10月5日`, `2023年10月` or `2023年` in Chinese, `5 October 2023`,
 * `October 2023` or `2023` in English, `2023-10-05` in every other language. No clock and no locale is asked.
 *
 * @param date As in an issue: `2023`, `2023-10` or `2023-10-05`; what is no date comes back as it is.
 * @param lang BCP 47, as in the issue; not that of its labels, which are English in a French one.
 * @example
 * ```ts
 * import { dateIn } from '@cec-bulletin/schema'
 *
 * console.log(dateIn('2023-10-05', 'zh-CN')) // 2023年10月5日
 * console.log(dateIn('2023-10', 'en')) // October 2023
 * ```
 */
export function dateIn(date: string, lang: string): string {
  if (!isDate(date)) return date
  const [year, ...rest] = date.split('-')
  const [month, day] = rest.map(Number)
  switch (lang.toLowerCase().split('-')[0]) {
    case 'zh':
      return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
    case 'en':
      return [day, month && months[month - 1], year].filter((part) => part !== undefined).join(' ')
    default:
      return date
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
