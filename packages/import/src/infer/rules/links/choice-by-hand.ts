import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { spansOfLinks } from './spans-of-links.ts'
import type { WordChoice } from './word-choices.ts'

/** Words that the editor wrote instead of choosing some, where they stand in the text: on the page of the address, if they do. */
export function choiceByHand(
  blocks: readonly SourceBlock[],
  { answer, block, text }: { answer: string; block: LineBlock; text: string },
): WordChoice | undefined {
  if (answer === '' || answer === 'line') return undefined
  const found = blocks.filter(isLineBlock).flatMap((one): WordChoice[] => {
    const start = wordsOf(one.inlines, text).indexOf(answer)
    const end = start + answer.length
    const isLinked = spansOfLinks(one.inlines, text).some(([from, to]) => start < to && end > from)
    if (start < 0 || isLinked || (one.role !== undefined && one.role !== 'heading')) return []
    return [{ block: one, words: answer, start, end, kind: 'phrase' }]
  })
  const isHere = ({ block: one }: WordChoice) => isLineBlock(one) && one.line.page === block.line.page
  return found.find(isHere) ?? found[0]
}
