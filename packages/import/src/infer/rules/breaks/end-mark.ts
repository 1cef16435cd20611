import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Drops the line that only says that the text is over: `— END —`, `（完）`. */
export function endMark(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  return blocks.filter((block) => {
    const isMark = block.type === 'paragraph' && says.test(wordsOf(block.inlines, text))
    if (isMark) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'end-mark' })
    return !isMark
  })
}

const says =
  /^[\s　—–·•*.-]*(?:(?:THE )?END|[（(【]?全文完[）)】]?|[（(【]完[）)】]|(?<=[—–·•*-][\s　]*)完(?=[\s　]*[—–·•*-]))[\s　—–·•*.-]*$/u
