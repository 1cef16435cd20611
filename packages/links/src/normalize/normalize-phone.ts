import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { RefusedLink } from '../types.ts'

const START = 'tel:'.length
// RFC 3966: digits with visual separators, then an extension or a context.
const NUMBER = /^\+?[\d(][\d.()-]*(?:;(?:ext|isub|phone-context)=[\w.+%-]+)*$/i

/** Tidies `tel:`: a number, without the spaces it is written with. */
export function normalizePhone(draft: Draft): RefusedLink | undefined {
  const edits: Edit[] = []
  for (const { index, 0: space } of draft.text.slice(START).matchAll(/\s|%20/g)) {
    const start = START + index
    edits.push({ start, end: start + space.length, after: '', rule: rules.phoneSpace })
  }
  editAll(draft, edits)
  const number = draft.text.slice(START)
  return NUMBER.test(number) && /\d{2}/.test(number) ? undefined : refuse('phone-number', number)
}
