import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { labelWords } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'

/** `南城水务局主办`: whom an issue is by, with the label behind; `undefined` for any other line. */
export function madeBy(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph') return undefined
  const words = wordsOf(block.inlines, text)
  const found = labelBehind(words)
  if (found === undefined) return undefined
  const start = words.length - found.length
  const inlines = labelWords(block.inlines, { start, end: words.length, text, rule: 'publisher' })
  return [{ ...block, role: 'publisher', inlines }]
}

/** The label behind a name; what is longer than a line is no such line, and would take long to look at. */
export const labelBehind = (words: string): string | undefined =>
  words.length <= longest ? label.exec(words)?.[0] : undefined

/** In characters. */
const longest = 80

const label =
  /(?<=^[\s　]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,20}[\s　]*)(?:主办|主辦|编印|编制|编发|主编|印发|发行|発行)[\s　]*$|(?<=^[\s　]*\p{Script=Han}{2,19}[室处会部局院校馆中心社站组委][\s　]*)编[\s　]*$/u
