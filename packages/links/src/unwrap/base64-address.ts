import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'

/** `http` and `{"` in base64. */
const RUN = /(?:aHR0c|eyJ)[\w+/=-]*/g
const RUN_OF_PATH = /(?:aHR0c|eyJ)[\w=-]*/g

/** The address in the base64 of a parameter: `aHR0cHM6…` or, as Bing writes it, `a1aHR0cHM6…`. */
export function base64InParameter(value: string): string {
  return firstAddress(decodeOnce(value), RUN) ?? ''
}

/** The address in a piece of a path: itself in base64, or within a JSON in base64, such as a JWT. */
export function base64InPath(path: string): string | undefined {
  return firstAddress(path, RUN_OF_PATH)
}

function firstAddress(text: string, runs: RegExp): string | undefined {
  for (const [run] of text.matchAll(runs)) {
    const decoded = (decodeBase64(run) ?? []).map(byteToText).join('')
    const address = run.startsWith('e') ? addressInJson(decoded) : decoded
    if (address) return /^https?%3A/i.test(address) ? decodeOnce(address) : address
  }
  return undefined
}

/** The first string that begins as an address does. The JSON may stand in a string of another one, escaped again. */
function addressInJson(json: string): string | undefined {
  return /"(https?:[^"]+)"/i
    .exec(json)?.[1]
    ?.replace(/\\+u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\', '')
}
