import { firstCodePoint, lastCodePoint } from './classify.ts'
import { beginnings, firsts, isHidden, lasts } from './edges.ts'
import { escapeSpecials, holdsSpecial } from './escape-specials.ts'
import { reference } from './reference.ts'
import { endsBlock, endsLink, type Situation } from './situation.ts'

/**
 * The one place where the text of an issue becomes Markdown. Escapes what any of the five readers would take for
 * something else (CommonMark 0.31, GFM, linkify), and nothing more: ordinary prose comes out as it went in. What is
 * escaped, where and why, stands in the tables of `specials.ts` and `edges.ts`.
 */
export function escapeText(value: string, situation: Situation): string {
  let head = ''
  let tail = ''
  let text = value
  let within = situation
  if (isHidden(firsts, { text, situation })) {
    const first = firstCodePoint(text)
    head = reference(first)
    text = text.slice(first > 0xffff ? 2 : 1)
  }
  if (text !== '' && isHidden(lasts, { text, situation })) {
    tail = reference(lastCodePoint(text))
    text = text.slice(0, -1)
    within &= ~(endsBlock | endsLink)
  }
  const escaped = holdsSpecial.test(text) ? escapeSpecials(text, within) : text
  return head === '' ? escapeBeginning(escaped, situation) + tail : head + escaped + tail
}

/** Whether a text holds nothing to escape wherever it stands: most of the prose of a bulletin. */
export function isPlain(text: string): boolean {
  return (
    isPlainEdge(text.charCodeAt(0)) &&
    isPlainEdge(text.charCodeAt(text.length - 1)) &&
    !holdsSpecial.test(text)
  )
}

// Letters of ASCII, and all from the punctuation of Chinese on but U+FEFF: no white space, and nothing begins a block.
function isPlainEdge(code: number): boolean {
  return (
    (code > 0x3000 && code !== 0xfeff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  )
}

function escapeBeginning(escaped: string, situation: Situation): string {
  if (escaped === '') return ''
  for (const { where, pattern } of beginnings)
    if ((situation & where) !== 0 && pattern.test(escaped)) return escaped.replace(/^\d*/, '$&\\')
  return escaped
}
