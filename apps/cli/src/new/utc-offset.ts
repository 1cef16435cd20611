/** The time from UTC as feeds write it, `+08:00`, of the minutes of `Date.getTimezoneOffset()`, which are negative in the east. */
export function utcOffset(minutes: number): string {
  const total = Math.abs(minutes)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${minutes > 0 ? '-' : '+'}${two(total / 60)}:${two(total % 60)}`
}
