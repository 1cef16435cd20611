import { base64 } from './base64.ts'
import { refusal } from './refusal.ts'

/**
 * A text as the tokens of a header: as it is where a reader takes it for nothing else, or as encoded words of
 * https://www.rfc-editor.org/rfc/rfc2047
 *
 * @throws {TypeError} for what is not one line of text: nothing can begin a header of its own.
 */
export function words(text: string, { of }: { of: string }): string[] {
  if (typeof text !== 'string' || text.trim() === '' || forbidden.test(text)) {
    throw refusal(text, { of, expected: 'one line of text without control characters' })
  }
  return isPlain(text) ? text.split(' ') : encodedWords(text)
}

const forbidden = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/** Words of letters and digits, one space between them, none of which looks like an encoded one or is too long to fold. */
function isPlain(text: string): boolean {
  return /^[\w!#$%&'*+/=?^`{|}~-]{1,60}(?: [\w!#$%&'*+/=?^`{|}~-]{1,60})*$/.test(text) && !text.includes('=?')
}

/** So that one has room behind the longest name of a header. */
const mostBytes = 39

/** Each holds whole characters, as the standard demands. */
function encodedWords(text: string): string[] {
  const encoder = new TextEncoder()
  const encoded: string[] = []
  let part = ''
  let size = 0
  for (const character of text) {
    const { length } = encoder.encode(character)
    if (size + length > mostBytes) {
      encoded.push(encodedWord(part))
      part = ''
      size = 0
    }
    part += character
    size += length
  }
  return [...encoded, encodedWord(part)]
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${base64(new TextEncoder().encode(text))}?=`
}
