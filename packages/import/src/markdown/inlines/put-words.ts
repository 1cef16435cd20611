import type { Style } from '../../html/flow/style-of.ts'
import type { Written } from '../../source/range.ts'
import { saidBy } from '../../source/said-by.ts'
import type { Phrasing } from './phrasing.ts'

/** Puts words behind those that are there; a line ends in a space, but not between Chinese characters. */
export function putWords(
  words: Written,
  { phrasing, style, isCode = false }: { phrasing: Phrasing; style: Style; isCode?: boolean },
): void {
  const { buffer, line, markdown } = phrasing
  const said = saidBy(words, markdown.text)
  if (said === '') return
  if (line.end) {
    if (!isWide(buffer.lastCharacter()) || !isWide(said.charAt(0))) {
      buffer.add({ type: 'text', ...line.end, says: ' ' }, style)
    }
    line.end = undefined
  }
  buffer.add({ type: isCode ? 'inlineCode' : 'text', ...words }, style)
  buffer.noteEnd(said)
}

const isWide = (character: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
