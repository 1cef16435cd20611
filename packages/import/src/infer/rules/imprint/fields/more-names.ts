import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { labelMatches } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { fieldsOfLine } from './fields-of-line.ts'

/** A line of nothing but names, below one that ends in editors: `陆云桂　麻秋水`; `undefined` of any other. */
export function moreNames(
  block: SourceBlock | undefined,
  { above, text }: { above: SourceBlock | undefined; text: string },
): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph' || block.role !== undefined || block.numbering) return undefined
  const isBelow = fieldsOfLine(above, text)?.at(-1)?.role === 'editors'
  if (!isBelow || !names.test(wordsOf(block.inlines, text))) return undefined
  const inlines = labelMatches(block.inlines, { pattern: between, text, fate: 'mark', rule: 'separator' })
  return [{ ...block, role: 'editors', inlines }]
}

const names = /^[\s　]*\p{Script=Han}{2,4}(?:[\s　、，]+\p{Script=Han}{2,4}){0,5}[\s　]*$/u

const between = /[\s　、，]+/gu
