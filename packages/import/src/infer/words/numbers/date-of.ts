import { datePattern } from '../patterns.ts'
import { englishDate } from './english-date.ts'
import { digits, numberIn } from './number-in.ts'

/** A date in a line, as an issue has it: `2024-05-20` for `2024年5月20日`, and where it stands. */
export function dateOf(line: string): { date: string; start: number; end: number } | undefined {
  const found = datePattern.exec(line)
  if (!found) return inEnglish(line) ?? yearAlone(line)
  const [whole, year = '', chineseMonth, chineseDay, plainMonth, plainDay] = found
  const month = numberIn((chineseMonth ?? plainMonth ?? '').replace(/\s/g, ''))
  const day = numberIn((chineseDay ?? plainDay ?? '').replace(/\s/g, ''))
  const date = month === undefined ? undefined : written(yearOf(year), { month, day })
  return date === undefined ? undefined : { date, start: found.index, end: found.index + whole.length }
}

function inEnglish(line: string): ReturnType<typeof dateOf> {
  const found = englishDate(line)
  const date = found && written(found.year, { month: found.month, day: found.day })
  return found && date !== undefined ? { date, start: found.start, end: found.end } : undefined
}

/** `undefined` for a day that the calendar does not have. */
function written(
  year: string,
  { month, day }: { month: number; day: number | undefined },
): string | undefined {
  if (month < 1 || month > 12) return undefined
  if (day !== undefined && (day < 1 || day > lastDay(Number(year), month))) return undefined
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

/** A line that says nothing but a year. */
function yearAlone(line: string): ReturnType<typeof dateOf> {
  const [, year] = /^\s*(\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*$/u.exec(line) ?? []
  return year === undefined ? undefined : { date: yearOf(year), start: 0, end: line.length }
}

const two = (value: number) => `${value}`.padStart(2, '0')

function yearOf(said: string): string {
  const bare = said.replace(/\s/g, '').replace(/[〇○]/g, '零')
  if (bare.startsWith('令和')) return `${beforeReiwa + (Number(bare.slice(2)) || 1)}`
  return bare.replace(/[零一二三四五六七八九]/g, (digit) => `${digits.indexOf(digit)}`)
}

/** The year before 令和元年. */
const beforeReiwa = 2018

/** The zeroth day of the next month. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
