import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { circled } from '../../words/signs.ts'

/** Where each mark that refers to a note stands in a line, if it does so once: behind words, not at the beginning or behind what leads to a list. */
export function marksIn(words: string): Map<string, number> {
  const found = new Map<string, number>()
  const again = new Set<string>()
  for (const { 0: mark, index } of words.matchAll(marks)) {
    if (!/[\p{L}\p{N}”’"》）)\]％%。，]/u.test(words[index - 1] ?? '')) continue
    if (found.has(mark)) again.add(mark)
    found.set(mark, index)
  }
  for (const mark of again) found.delete(mark)
  return found
}

/** A mark of a note, as the source of a pattern. */
export const noteMark = String.raw`\[(?:\d{1,2}|注)\]|［(?:\d{1,2}|注)］|〔\d{1,2}〕|[${circled}]|[*＊†]`

const marks = new RegExp(noteMark, 'gu')

/** The marks of a block and of what stands in it. */
export function marksOf(block: SourceBlock, text: string): string[] {
  switch (block.type) {
    case 'paragraph':
      return holdsText(block) ? [...marksIn(wordsOf(block.inlines, text)).keys()] : []
    case 'list':
      return block.items.flat().flatMap((one) => marksOf(one, text))
    case 'quote':
      return block.blocks.flatMap((one) => marksOf(one, text))
    default:
      return []
  }
}

export const holdsText = ({ role }: SourceParagraph): boolean =>
  role === undefined || role === 'text' || role === 'quote'
