import { parseFragment } from 'parse5'
import type { Range, Written } from '../../../source/range.ts'
import { textIn } from '../../html/tree/nodes.ts'

/**
 * The stretches of a text in HTML that say what a page shows of it: the characters themselves, a space for many, a
 * character for its reference. One stretch for all where that does not lead to the end, but without the tags that parse5
 * has in it where it moved words out of a table.
 */
export function alignWords(
  { from, length }: Range,
  { value, text }: { value: string; text: string },
): Written[] {
  const found: Written[] = []
  let done = 0
  for (const { 0: piece, index } of text.slice(from, from + length).matchAll(pieces)) {
    const shown = shownOf(piece, value.slice(done, done + Math.max(piece.length, 2)))
    if (shown === undefined) return roughly({ from, length }, { value, text })
    done += shown.length
    const at = from + index
    const last = found.at(-1)
    if (shown === '') continue
    if (shown !== piece) found.push({ from: at, length: piece.length, says: shown })
    else if (last && last.says === undefined && last.from + last.length === at) {
      found[found.length - 1] = { from: last.from, length: last.length + piece.length }
    } else found.push({ from: at, length: piece.length })
  }
  return done === value.length ? found : roughly({ from, length }, { value, text })
}

/** All of it behind the last tag, and what stands in front of the first one by itself. */
function roughly({ from, length }: Range, { value, text }: { value: string; text: string }): Written[] {
  const raw = text.slice(from, from + length)
  const first = raw.search(/<[a-z/!]/i)
  if (first < 0) return [{ from, length, says: value }]
  const before = value.startsWith(raw.slice(0, first)) ? first : 0
  const last = raw.lastIndexOf('>') + 1
  const rest: Written = { from: from + last, length: length - last, says: value.slice(before) }
  return before > 0 ? [{ from, length: before }, rest] : [rest]
}

const pieces = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);?|[ \t\n\r\f]+|[^&\s]+|[\s&]/gi

/** What a piece shows, if what stands there begins with it. */
function shownOf(piece: string, next: string): string | undefined {
  if (next.startsWith(piece)) return piece
  if (/^[ \t\n\r\f]/.test(piece)) return next.startsWith(' ') ? ' ' : ''
  const said = piece.startsWith('&') ? textIn(parseFragment(piece)) : undefined
  return said !== undefined && next.startsWith(said) ? said : undefined
}
