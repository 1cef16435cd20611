import type { Desk } from '../infer/desk.ts'
import type { SourceInline } from '../source/inlines.ts'
import { rangesOfInlines } from '../source/ranges-of.ts'
import { splitInlines } from '../source/split-inlines.ts'
import { wordsOf } from '../source/words-of.ts'

/** Without the white space at both ends: an indent that was typed, what is left of a line. */
export function trimInlines(inlines: readonly SourceInline[], desk: Desk): SourceInline[] {
  const { text } = desk.source
  const words = wordsOf(inlines, text)
  const start = words.length - words.trimStart().length
  const end = words.trimEnd().length
  if (end === 0 || (start === 0 && end === words.length)) return [...inlines]
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, kept] = splitInlines(upTo, { at: start, text })
  // What has no words but stays, such as a reference to a note at the end, is none of the white space.
  const isSpace = (inline: SourceInline) => inline.type === 'text' || inline.type === 'break'
  const spaces = [...before, ...behind].filter(isSpace)
  desk.claim(rangesOfInlines(spaces), { fate: 'dropped', rule: 'white-space' })
  const other = (side: readonly SourceInline[]) => side.filter((inline) => !isSpace(inline))
  return [...other(before), ...kept, ...other(behind)]
}
