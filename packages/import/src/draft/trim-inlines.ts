import type { Desk } from '../infer/desk/desk.ts'
import { splitInlines } from '../source/inlines/split-inlines.ts'
import type { SourceInline } from '../source/inlines.ts'
import { rangesOfInlines } from '../source/ranges-of.ts'
import { wordsOf } from '../source/words-of.ts'

/** The same inlines without the white space at both ends, such as an indent that was typed. */
export function trimInlines(inlines: readonly SourceInline[], desk: Desk): SourceInline[] {
  const { text } = desk.source
  const words = wordsOf(inlines, text)
  if (!white.test(words.charAt(0)) && !white.test(words.slice(-1))) return [...inlines]
  const start = words.length - words.replace(leading, '').length
  const end = words.replace(trailing, '').length
  if (end === 0 || (start === 0 && end === words.length)) return [...inlines]
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, kept] = splitInlines(upTo, { at: start, text })
  const spaces = [...before, ...behind]
  desk.claim(rangesOfInlines(withoutWordless(spaces)), { fate: 'dropped', rule: 'white-space' })
  return [...wordless(before), ...kept, ...wordless(behind)]
}

// Characters that no output can carry count as white space; half of a pair may be half of one.
const white = /[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad]/u
const leading = /^[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad]+/u
const trailing =
  /(?<![\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad])[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad]+$/u

/** What has no words but stays, such as a reference to a note at the end. */
function wordless(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline) => {
    if ('children' in inline) return wordless(inline.children)
    return inline.type === 'noteReference' || inline.type === 'label' ? [inline] : []
  })
}

function withoutWordless(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline): SourceInline[] => {
    if ('children' in inline) return [{ ...inline, children: withoutWordless(inline.children) }]
    return inline.type === 'noteReference' || inline.type === 'label' ? [] : [inline]
  })
}
