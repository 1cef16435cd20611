import { numberIn } from './number-in.ts'
import { datePattern } from './patterns.ts'

/** A date in a line, as an issue has it: `2024-05-20` for `2024年5月20日`, and where it stands. */
export function dateOf(line: string): { date: string; start: number; end: number } | undefined {
  const found = datePattern.exec(line)
  if (!found) return yearAlone(line)
  const [whole, year = '', chineseMonth, chineseDay, plainMonth, plainDay] = found
  const month = numberIn((chineseMonth ?? plainMonth ?? '').replace(/\s/g, ''))
  const day = numberIn((chineseDay ?? plainDay ?? '').replace(/\s/g, ''))
  if (
    month === undefined ||
    month < 1 ||
    month > 12 ||
    (day !== undefined && (day < 1 || day > lastDay(Number(yearOf(year)), month)))
  )
    return undefined
  const parts = [yearOf(year), two(month), ...(day === undefined ? [] : [two(day)])]
  return { date: parts.join('-'), start: found.index, end: found.index + whole.length }
}

/** A line that says nothing but a year. */
function yearAlone(line: string): ReturnType<typeof dateOf> {
  const [, year] = /^\s*(\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*$/u.exec(line) ?? []
  return year === undefined ? undefined : { date: yearOf(year), start: 0, end: line.length }
}

const digits = '零一二三四五六七八九'

const two = (value: number) => `${value}`.padStart(2, '0')

function yearOf(written: string): string {
  const bare = written.replace(/\s/g, '').replace(/[〇○]/g, '零')
  return bare.replace(/[零一二三四五六七八九]/g, (digit) => `${digits.indexOf(digit)}`)
}

/** The zeroth day of the next month. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
