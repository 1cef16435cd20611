import { isVisibleAscii } from '../text/characters.ts'
import { escapeByte } from '../text/percent-encode.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The bytes of a base64 or base64url text, padded or not; nothing where it holds another character. */
export function decodeBase64(text: string): number[] | undefined {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  const end = paddingStart(text)
  for (let index = 0; index < end; index++) {
    const value = sextet(text.charAt(index))
    if (value < 0) return undefined
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 255)
  }
  return bytes
}

// `/=+$/` would look again from each of a thousand `=`.
function paddingStart(text: string): number {
  let end = text.length
  while (text[end - 1] === '=') end--
  return end
}

function sextet(character: string): number {
  if (character === '-' || character === '+') return 62
  if (character === '_' || character === '/') return 63
  return ALPHABET.indexOf(character)
}

/** A byte as an address writes it: visible ASCII as it is, anything else as an escape. */
export function byteToText(byte: number): string {
  return isVisibleAscii(byte) ? String.fromCharCode(byte) : escapeByte(byte)
}
