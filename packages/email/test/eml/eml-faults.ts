import { the } from '@cec-bulletin/fixtures'

interface Header {
  name: string
  /** Its lines, the name in the first. */
  lines: string[]
}

/** What of a message breaks a rule of the standards for mail. */
export const emlRules: Readonly<Record<string, (message: string) => string[]>> = {
  'ASCII throughout': (message) => message.match(/[^\r\n -~]/g) ?? [],
  'lines end in CR LF': (message) => message.match(/(?<!\r)\n|\r(?!\n)/g) ?? [],
  'no line is longer than 998': (message) => message.split('\r\n').filter(({ length }) => length > 998),
  'lines of headers of at most 78, unless they cannot break': (message) =>
    headersOf(message)
      .flatMap(({ lines }) => lines)
      .filter((line) => line.length > 78 && line.trim().includes(' ')),
  'encoded words hold whole characters, 75 at most': (message) =>
    Array.from(message.matchAll(/=\?utf-8\?B\?([^?]*)\?=/gi)).flatMap(([word, content = '']) => {
      const isWhole = isUtf8(Buffer.from(content, 'base64'))
      return word.length <= 75 && isWhole ? [] : [word]
    }),
  'lines with encoded words of at most 76': (message) =>
    headersOf(message)
      .flatMap(({ lines }) => lines)
      .filter((line) => line.includes('=?') && line.length > 76),
  'each header once': (message) => {
    const names = headersOf(message).map(({ name }) => name)
    const wanted = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']
    const optional = ['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post']
    return [
      ...names.filter((name, index) => names.indexOf(name) !== index),
      ...wanted.filter((name) => !names.includes(name)),
      ...names.filter((name) => !wanted.includes(name) && !optional.includes(name)),
    ]
  },
  'a date of RFC 5322': (message) => {
    const date = headerOf(message, 'Date')
    const form =
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/
    const weekday = new Date(`${date.slice(5, 16)} 00:00:00 +0000`).toUTCString().slice(0, 3)
    return form.exec(date)?.[1] === weekday ? [] : [date]
  },
  'one click takes a reader off the list, where there is one': (message) => {
    const value = headerOf(message, 'List-Unsubscribe')
    if (value === '') return headerOf(message, 'List-Unsubscribe-Post') === '' ? [] : ['no List-Unsubscribe']
    const isRight = /^<https:\/\/[^<>\s]+>(?:, <mailto:[^<>\s]+>)?$/.test(value)
    return isRight && headerOf(message, 'List-Unsubscribe-Post') === 'List-Unsubscribe=One-Click'
      ? []
      : [value]
  },
  'two parts in base64, text first': (message) => {
    const [, boundary = ''] =
      /^multipart\/alternative; boundary="([^"]+)"$/.exec(headerOf(message, 'Content-Type')) ?? []
    const [before, text, html, end, ...more] = message.split(`\r\n--${boundary}`)
    const isPart = (part: string | undefined, type: string) =>
      part?.startsWith(
        `\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
      ) && /\r\n\r\n(?:[A-Za-z\d+/]{76}\r\n)*[A-Za-z\d+/]{0,76}={0,2}$/.test(part)
    const isRight = isPart(text, 'text/plain') && isPart(html, 'text/html') && end === '--\r\n'
    return boundary !== '' && isRight && more.length === 0 && before?.endsWith('\r\n') ? [] : ['parts']
  },
}

/** What is wrong with a message, each with the rule that it breaks. */
export function emlFaults(message: string): string[] {
  return Object.entries(emlRules).flatMap(([name, rule]) => rule(message).map((what) => `${name}: ${what}`))
}

function headersOf(message: string): Header[] {
  const [head = ''] = message.split('\r\n\r\n')
  return head
    .split(/\r\n(?! )/)
    .map((field) => ({ name: the(field.split(':')[0], 'name'), lines: field.split('\r\n') }))
}

/** Unfolded; empty where there is no such header. */
function headerOf(message: string, name: string): string {
  const header = headersOf(message).find((one) => one.name === name)
  return header === undefined
    ? ''
    : header.lines
        .join('')
        .slice(name.length + 1)
        .trim()
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
