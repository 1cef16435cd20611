import { rules } from '../sentences/rules.ts'
import { isNonAscii } from '../text/characters.ts'
import { isUnsafe } from '../text/kinds.ts'
import { percentEncode } from '../text/percent-encode.ts'
import { type Draft, type Edit, editAll } from './draft.ts'

/** Percent-encodes, from `start` on, what no published address may hold raw; `asciiOnly` leaves Chinese alone. */
export function encodeDraft(draft: Draft, start: number, asciiOnly: boolean): void {
  const { text } = draft
  const edits: Edit[] = []
  const encodes = (index: number) => {
    const code = text.charCodeAt(index)
    return isUnsafe(code) && !(asciiOnly && isNonAscii(code))
  }
  for (let index = start; index < text.length; index++) {
    if (!encodes(index)) continue
    const from = index
    while (index < text.length && encodes(index)) index++
    edits.push({ start: from, end: index, after: percentEncode(text.slice(from, index)), rule: rules.encode })
  }
  editAll(draft, edits)
}
