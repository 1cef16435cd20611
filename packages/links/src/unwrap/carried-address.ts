import type { WebAddress } from '../survey/page.ts'
import { HAS_COLON, HAS_PERCENT } from '../text/kinds.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'

const ESCAPED_COLON = /%(?:253a|3a)/i
/** `/aHR0cHM6Ly9lLmNu` */
const SHORTEST_BASE64 = 17
const PLAIN = /(?:[=/?&;]|%3D|%2F)(https?(?::|%3A|%253A)(?:\/|%2F|%252F){2}[^&#\s]+)/i
const BASE64 = /[=/?&](aHR0c[\w+/=-]{10,})/
const WEB = /^https?:\/\/[^/\\?#\s.]+\.[^\s]/i
const MOST_DECODINGS = 3

/** The address of the web that a page carries behind its host: plain, escaped once or twice, or in base64. */
export function carriedAddress({ draft, survey }: WebAddress): string | undefined {
  const { text } = draft
  const { kinds, path } = survey
  const mayCarry =
    ((kinds & HAS_COLON) !== 0 && text.includes('://', path)) ||
    ((kinds & HAS_PERCENT) !== 0 && (text.includes('%3A', path) || ESCAPED_COLON.test(text))) ||
    (text.length > path + SHORTEST_BASE64 && text.includes('aHR0c', path))
  if (!mayCarry) return undefined
  const behind = text.slice(path)
  let address = PLAIN.exec(behind)?.[1]
  for (let count = 0; address !== undefined && count < MOST_DECODINGS; count++) {
    if (WEB.test(address)) return address
    address = decodeOnce(address)
  }
  const bytes = decodeBase64(BASE64.exec(behind)?.[1] ?? '')
  const decoded = (bytes ?? []).map(byteToText).join('')
  return WEB.test(decoded) ? decoded : undefined
}
