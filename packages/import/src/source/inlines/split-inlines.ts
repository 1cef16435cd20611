import type { SourceInline } from '../inlines.ts'
import { saidBy, type Written } from '../range.ts'
import { lengthOf } from '../words-of.ts'

/**
 * The inlines before and behind a place in their words, counted as `wordsOf` counts. A mark or a link that goes over the
 * place stands on both sides; the address of the link belongs to the part behind.
 */
export function splitInlines(
  inlines: readonly SourceInline[],
  { at, text }: { at: number; text: string },
): [before: SourceInline[], behind: SourceInline[]] {
  const before: SourceInline[] = []
  const behind: SourceInline[] = []
  let left = at
  for (const inline of inlines) {
    const length = lengthOf(inline)
    if (left <= 0 && !(length === 0 && left === 0 && inline.type === 'label')) behind.push(inline)
    else if (length <= left) before.push(inline)
    else {
      const [first, second] = split(inline, { at: left, text })
      before.push(first)
      behind.push(second)
    }
    left -= length
  }
  return [before, behind]
}

function split(inline: SourceInline, place: { at: number; text: string }): [SourceInline, SourceInline] {
  if ('children' in inline) {
    const [before, behind] = splitInlines(inline.children, place)
    const second = { ...inline, children: behind }
    if (inline.type === 'link') return [{ ...inline, again: true, children: before }, second]
    return [{ ...inline, children: before }, second]
  }
  const { type } = inline
  if (type !== 'text' && type !== 'inlineCode')
    return [inline, { ...inline, from: inline.from + inline.length, length: 0 }]
  const [before, behind] = splitWritten(inline, { at: place.at, source: place.text })
  return [
    { type, ...before },
    { type, ...behind },
  ]
}

/**
 * A stretch in two, after `at` characters of what it says. Where it does not say its characters themselves, the first
 * part has the characters as far as they are those; else all of them, and the second none.
 */
function splitWritten(written: Written, { at, source }: { at: number; source: string }): [Written, Written] {
  const { from, length, says } = written
  if (says === undefined) {
    return [
      { from, length: at },
      { from: from + at, length: length - at },
    ]
  }
  const before = says.slice(0, at)
  const behind = says.slice(at)
  const plain = saidBy({ from, length }, source)
  if (plain.startsWith(before)) {
    return [
      { from, length: at },
      { from: from + at, length: length - at, says: behind },
    ]
  }
  if (plain.endsWith(behind)) {
    const end = length - behind.length
    return [
      { from, length: end, says: before },
      { from: from + end, length: behind.length },
    ]
  }
  return [
    { from, length, says: before },
    { from: from + length, length: 0, says: behind },
  ]
}
