import { LAST_CODE_POINT } from '../text/codes.ts'

/**
 * The scheme that a browser, a mail program or a careless decoder could find in a text that seems to have none:
 * `java\nscript:`, `&#106;avascript:`, `javascript&colon;`, `%6Aavascript:`, `\u006aavascript:`, full-width letters.
 */
export function disguisedScheme(text: string): string | undefined {
  let head = text.slice(0, HEAD)
  for (let round = 0; round < 3; round++) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(head)
    if (scheme) return scheme[0]
    const next = undress(head)
    if (next === head) return undefined
    head = next
  }
  return /^[a-z][a-z0-9+.-]*:/i.exec(head)?.[0]
}

const HEAD = 400

function undress(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\0-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g, '')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7}));?/gi, (_, hex, decimal) =>
      characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(colon|tab|newline|nbsp);?/gi, (_, name) => (name.toLowerCase() === 'colon' ? ':' : ''))
    .replace(/%([\da-f]{2})|\\x([\da-f]{2})|\\u([\da-f]{4})|\\u\{([\da-f]{1,6})\}/gi, (_, a, b, c, d) =>
      characterOf(Number.parseInt(a ?? b ?? c ?? d, 16)),
    )
}

function characterOf(code: number): string {
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ''
}
