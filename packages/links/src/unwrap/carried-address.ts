import type { WebAddress } from '../survey/page.ts'
import type { Survey } from '../survey/survey-address.ts'
import { HAS_CAPITAL_H, HAS_COLON, HAS_PERCENT } from '../text/has.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { indexOf } from '../text/string-methods.ts'
import { byteToText, decodeBase64 } from './base64.ts'

const PLAIN = /(?:[=/?&;]|%3D|%2F)(https?(?::|%3A|%253A)(?:\/|%2F|%252F){2}[^&#\s]+)/i
const BASE64 = /[=/?&](aHR0c[\w+/=-]{10,})/
const WEB = /^https?:\/\/[^/\\?#\s.]+\.[^\s]/i
const MOST_DECODINGS = 3

/** The address of the web that a page carries behind its host: plain, escaped once or twice, or in base64. */
export function carriedAddress({ draft, survey }: WebAddress): string | undefined {
  const { text } = draft
  if (!mayCarry(text, survey)) return undefined
  const behind = text.slice(survey.path)
  let address = PLAIN.exec(behind)?.[1]
  for (let count = 0; address !== undefined && count < MOST_DECODINGS; count++) {
    if (WEB.test(address)) return address
    address = decodeOnce(address)
  }
  const bytes = decodeBase64(BASE64.exec(behind)?.[1] ?? '')
  const decoded = (bytes ?? []).map(byteToText).join('')
  return WEB.test(decoded) ? decoded : undefined
}

/** Whether a closer look is worth its time: it runs for every address, and looks for letters that few of them have. */
function mayCarry(text: string, { kinds, path }: Survey): boolean {
  const mayBePlain = (kinds & (HAS_COLON | HAS_PERCENT)) !== 0
  // `http`, `Http` or `HTTP`, in two looks.
  if (mayBePlain && (indexOf(text, 'ttp', path) >= 0 || indexOf(text, 'HTTP', path) >= 0)) return true
  return (kinds & HAS_CAPITAL_H) !== 0 && indexOf(text, 'HR0c', path) >= 0
}
