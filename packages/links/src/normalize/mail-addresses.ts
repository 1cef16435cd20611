export const MAIL_START = 'mailto:'.length

/** One address of a mail link, by its offsets. */
export interface MailAddress {
  start: number
  end: number
  /** Offset of the last `@`; below `start` where there is none. */
  at: number
  domain: string
}

/** The first addresses of a mail link, at most so many, empty ones included; none for `mailto:?…`. */
export function readAddresses(text: string, most: number): MailAddress[] {
  const stop = addressesEnd(text)
  const addresses: MailAddress[] = []
  if (stop === MAIL_START) return addresses
  for (let start = MAIL_START; start <= stop && addresses.length < most; ) {
    const comma = text.indexOf(',', start)
    const end = comma < 0 || comma > stop ? stop : comma
    const at = text.lastIndexOf('@', end - 1)
    addresses.push({ start, end, at, domain: at < start ? '' : text.slice(at + 1, end) })
    start = end + 1
  }
  return addresses
}

/** Offset of the `?` behind the addresses, or of the end. */
export function addressesEnd(text: string): number {
  const question = text.indexOf('?')
  return question < 0 ? text.length : question
}
