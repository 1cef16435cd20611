/** A day, a time on it and the place's offset. */
export interface Moment {
  /** `2023-10-01` */
  day: string
  /** `00:00:00` */
  time: string
  /** `+08:00` */
  offset: string
}

/** How an issue's date begins: `2023` with its first day, `2023-10` with that of the month. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** RFC 3339, for Atom and JSON Feed. */
export function toRfc3339({ day, time, offset }: Moment): string {
  return `${day}T${time}${offset}`
}

/** RFC 822 with a year of four digits, for RSS: `Sun, 01 Oct 2023 00:00:00 +0800`. */
export function toRfc822({ day, time, offset }: Moment): string {
  const [year, month, date] = day.split('-')
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${date} ${months[Number(month) - 1]} ${year} ${time} ${offset.replace(':', '')}`
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
