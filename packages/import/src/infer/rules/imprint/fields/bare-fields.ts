import { isAddressLine } from '../../../../lines/joining/starts-block.ts'
import type { Role, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { labelWords } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isFieldValue } from '../../../words/fields/is-field-value.ts'

/** A line that is only a mailbox, only an address of the web, or both with a mark between them; `undefined` of any other. */
export function bareFields(block: SourceParagraph, text: string): SourceParagraph[] | undefined {
  const words = wordsOf(block.inlines, text)
  if (words.length > longest) return undefined
  const pieces = [...words.matchAll(/[^\s·•|｜，,、;；]+/gu)]
  const roles = pieces.map(([piece]) => roleOf(piece))
  if (roles.length === 0 || roles.length > most || roles.includes(undefined)) return undefined
  let rest: SourceInline[] = block.inlines
  let done = 0
  return pieces.map(({ 0: piece, index }, at) => {
    const end = at + 1 < pieces.length ? index + piece.length : words.length
    const [own, behind] = splitInlines(rest, { at: end - done, text })
    const start = index - done
    rest = behind
    done = end
    const inlines = labelWords(own, { start: 0, end: start, text, fate: 'mark', rule: 'separator' })
    return { ...block, ...(roles[at] && { role: roles[at] }), inlines }
  })
}

function roleOf(piece: string): Role | undefined {
  if (isFieldValue('email', piece)) return 'email'
  return isAddressLine(piece) && isFieldValue('site', piece) ? 'site' : undefined
}

/** In characters. */
const longest = 200

const most = 3
