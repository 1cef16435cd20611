import { rules } from '../sentences/rules.ts'
import { isNonAscii } from '../text/characters.ts'
import { isUnsafe } from '../text/kinds.ts'
import { percentEncode } from '../text/percent-encode.ts'
import { codeAt } from '../text/string-methods.ts'
import { type Draft, type Edit, editAll } from './draft.ts'

interface EncodeOptions {
  /** Offset of the first character to look at. */
  start: number
  /** Leaves everything beyond ASCII alone. @default false */
  asciiOnly?: boolean
}

/** Percent-encodes what no published address may hold raw. */
export function encodeUnsafe(draft: Draft, { start, asciiOnly = false }: EncodeOptions): void {
  const { text } = draft
  const edits: Edit[] = []
  const isEncoded = (index: number) => {
    const code = codeAt(text, index)
    return isUnsafe(code) && !(asciiOnly && isNonAscii(code))
  }
  for (let index = start; index < text.length; index++) {
    if (!isEncoded(index)) continue
    const from = index
    while (index < text.length && isEncoded(index)) index++
    edits.push({ start: from, end: index, after: percentEncode(text.slice(from, index)), rule: rules.encode })
  }
  editAll(draft, edits)
}
