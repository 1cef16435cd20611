import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'

const SIGNS = ['://', '%3A%2F', '%3a%2f', '%3A//', '%3a//', '%253A', '%253a', 'aHR0c']
const PLAIN = /(?:[=/?&;]|%3D|%2F)(https?(?::|%3A|%253A)(?:\/|%2F|%252F){2}[^&#\s]+)/i
const BASE64 = /[=/?&](aHR0c[\w+/=-]{10,})/
const WEB = /^https?:\/\/[^/\\?#\s.]+\.[^\s]/i
const MOST_DECODINGS = 3

/** The address of the web that another one carries behind its host: plain, escaped once or twice, or in base64. */
export function carriedAddress(text: string, hostEnd: number): string | undefined {
  if (!SIGNS.some((sign) => text.includes(sign, hostEnd))) return undefined
  const behind = text.slice(hostEnd)
  let address = PLAIN.exec(behind)?.[1]
  for (let count = 0; address !== undefined && count < MOST_DECODINGS; count++) {
    if (WEB.test(address)) return address
    address = decodeOnce(address)
  }
  const bytes = decodeBase64(BASE64.exec(behind)?.[1] ?? '')
  const decoded = (bytes ?? []).map(byteToText).join('')
  return WEB.test(decoded) ? decoded : undefined
}
