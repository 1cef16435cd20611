import { decodeOnce } from '../text/percent-decode.ts'

const START = /https?(?::|%3A)(?:\/\/|%2F%2F)/i
const PIECE_END = /[/?&#]/

/**
 * The address that stands in the middle of a text. With escaped slashes it is one piece (`/https%3A%2F%2Fe.com%2Fa/1`);
 * as it is, it goes on to the end, to the bracket that closes it (`url(https://e.com/a)`) or to `___`.
 */
export function embeddedAddress(text: string): string | undefined {
  const found = START.exec(text)
  if (!found) return undefined
  const { 0: begin, index } = found
  const rest = text.slice(index)
  if (!begin.endsWith('/')) return decodeOnce(rest.split(PIECE_END, 1)[0] ?? '')
  const end = rest.indexOf(text[index - 1] === '(' ? ')' : '___')
  const address = end < 0 ? rest : rest.slice(0, end)
  return begin.includes('%') ? decodeOnce(address) : address
}
