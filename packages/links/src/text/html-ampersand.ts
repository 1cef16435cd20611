import { CASE_BIT, HASH, SEMICOLON, SMALL_A } from './codes.ts'
import { HAS_AMPERSAND, HAS_SESSION_SIGN } from './has.ts'

/** Whether an ampersand may be spelled as in HTML, `&amp;` or `&#38;`: it then ends with a semicolon. */
export function mayHoldHtmlAmpersand(text: string, kinds: number): boolean {
  return (kinds & HAS_AMPERSAND) !== 0 && (kinds & HAS_SESSION_SIGN) !== 0 && holdsHtmlAmpersand(text)
}

/** Looks only at the character behind each `&`, and at the end of `amp;`. */
function holdsHtmlAmpersand(text: string): boolean {
  for (let index = text.indexOf('&'); index >= 0; index = text.indexOf('&', index + 1)) {
    const code = text.charCodeAt(index + 1)
    if (code === HASH) return true
    if ((code | CASE_BIT) === SMALL_A && text.charCodeAt(index + 4) === SEMICOLON) return true
  }
  return false
}
