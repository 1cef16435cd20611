import { isDigit, isSmallLetter } from '../text/characters.ts'
import { DIGIT_0, LAST_CODE_POINT, SMALL_A } from '../text/codes.ts'

/** The host in Unicode: labels that begin with `xn--` are decoded (RFC 3492), unless one of them cannot be. */
export function toUnicodeHost(host: string): string {
  if (!host.includes('xn--')) return host
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.')
}

const BASE = 36

function decodeLabel(text: string): string | undefined {
  const delimiter = text.lastIndexOf('-')
  if (delimiter === text.length - 1) return undefined
  const output = delimiter > 0 ? [...text.slice(0, delimiter)] : []
  let point = 128
  let position = 0
  let bias = 72
  for (let index = delimiter > 0 ? delimiter + 1 : 0; index < text.length; ) {
    const before = position
    let weight = 1
    for (let step = BASE; ; step += BASE) {
      const digit = digitValue(text.charCodeAt(index++))
      if (digit < 0) return undefined
      position += digit * weight
      const threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapt(position - before, length, before === 0)
    point += Math.floor(position / length)
    if (point > LAST_CODE_POINT) return undefined
    position %= length
    output.splice(position++, 0, String.fromCodePoint(point))
  }
  return output.join('')
}

function digitValue(code: number): number {
  if (isSmallLetter(code)) return code - SMALL_A
  return isDigit(code) ? code - DIGIT_0 + 26 : -1
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / length)
  let step = 0
  for (; rest > 455; step += BASE) rest = Math.floor(rest / (BASE - 1))
  return step + Math.floor((BASE * rest) / (rest + 38))
}
