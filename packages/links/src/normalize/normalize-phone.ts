import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { RefusedLink } from '../types.ts'

const START = 'tel:'.length
// RFC 3966: digits with visual separators, then an extension or a context.
const NUMBER = /^\+?[\d(][\d.()-]*(?:;(?:ext|isub|phone-context)=[\w.+%-]+)*$/i

/** Tidies `tel:`: a number, without the spaces it is written with. */
export function normalizePhone(draft: Draft): RefusedLink | undefined {
  const { text } = draft
  const edits: Edit[] = []
  for (let index = START; index < text.length; index++) {
    const length = /\s/.test(text[index]!) ? 1 : text.startsWith('%20', index) ? 3 : 0
    if (length > 0) edits.push({ start: index, end: index + length, after: '', rule: rules.phoneSpace })
    if (length > 0) index += length - 1
  }
  editAll(draft, edits)
  const number = draft.text.slice(START)
  return NUMBER.test(number) && /\d{2}/.test(number) ? undefined : refuse('phone-number', number)
}
