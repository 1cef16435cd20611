const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2023`, `2023-10` or `2023-10-31`, a day that the calendar has. */
export function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const last = lastDay(Number(year), Number(month))
  if (last === undefined) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= last)
}

/** Undefined for a month that no year has. */
function lastDay(year: number, month: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : daysOfMonth[month - 1]
}
