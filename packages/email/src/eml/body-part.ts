import { base64 } from './base64.ts'
import { header } from './header.ts'

interface Part {
  type: 'text/plain' | 'text/html'
  boundary: string
}

/** Base64 takes a third more than the text; quoted-printable, which writes nine characters for a Chinese one, twice more. */
export function bodyPart(text: string, { type, boundary }: Part): string[] {
  return [
    `--${boundary}`,
    header('Content-Type', [`${type};`, 'charset=utf-8']),
    header('Content-Transfer-Encoding', ['base64']),
    '',
    ...base64Lines(text),
  ]
}

/** MIME wants the lines of a text to end in CR LF before it is encoded: https://www.rfc-editor.org/rfc/rfc2045#section-6.8 */
function base64Lines(text: string): string[] {
  const bytes = new TextEncoder().encode(text.replace(/\r\n?|\n/g, '\r\n'))
  const lines: string[] = []
  for (let start = 0; start < bytes.length; start += bytesOfLine) {
    lines.push(base64(bytes.subarray(start, start + bytesOfLine)))
  }
  return lines
}

/** 76 characters, the longest line of base64. */
const bytesOfLine = 57
