import { refusal } from './refusal.ts'

/**
 * `Tue, 31 Oct 2023 09:00:00 +0800`: https://www.rfc-editor.org/rfc/rfc5322#section-3.3
 *
 * @throws {TypeError} for what is no time with an offset.
 */
export function dateTime(iso: string): string {
  const [, date = '', hour = '', minute = '', second = '00', offset = ''] = pattern.exec(iso) ?? []
  const day = new Date(`${date}T00:00:00Z`)
  // `2023-02-30` is read as a day in March.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) && date >= '1900'
  if (date === '' || !isDay) {
    throw refusal(iso, { of: 'date', expected: 'a time with an offset such as `2023-10-31T09:00:00+08:00`' })
  }
  // `Tue, 31 Oct 2023`, whatever the language of the machine.
  const [dayAndMonth] = day.toUTCString().split(' 00:')
  return `${dayAndMonth} ${hour}:${minute}:${second} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`
}

const pattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
