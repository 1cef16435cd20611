import { saidBy, type Written } from '../../../source/range.ts'
import type { Style } from '../../html/flow/style-of.ts'
import { endLine } from './end-line.ts'
import type { Phrasing } from './phrasing.ts'

/** Puts words behind those that are there. */
export function putWords(
  words: Written,
  { phrasing, style, isCode = false }: { phrasing: Phrasing; style: Style; isCode?: boolean },
): void {
  const { buffer, markdown } = phrasing
  const said = saidBy(words, markdown.text)
  if (said === '') return
  endLine(phrasing, { next: said.charAt(0), style })
  buffer.add({ type: isCode ? 'inlineCode' : 'text', ...words }, style)
  buffer.noteEnd(said)
}
