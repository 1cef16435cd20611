import { isLineBlock } from '../../../../lines/line.ts'
import type { SourceBlock, SourceQuote } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'

/** A quote at the top of a page, directly above the title of an article, is most often part of that article. */
export function epigraphs(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const found = [...blocks]
  blocks.forEach((block, index) => {
    const [above, next] = [blocks[index - 1], blocks[index + 1]]
    if (
      block.type !== 'quote' ||
      block.kind !== undefined ||
      !above ||
      next?.type !== 'paragraph' ||
      next.role !== 'article'
    )
      return
    const page = firstPage(block)
    const isTop = page !== undefined && isLineBlock(above) && above.line.page < page
    if (!isTop || !isOfNext(block, desk)) return
    found[index] = next
    found[index + 1] = block
  })
  return found
}

function isOfNext({ blocks }: SourceQuote, desk: Desk): boolean {
  const [first] = blocks
  if (!first || !isLineBlock(first)) return false
  return (
    desk.ask({
      rule: 'quote-place',
      at: first.line.from,
      text: wordsOf(first.inlines, desk.source.text),
      question: {
        en: 'Does this quote belong to the article above it or to the one below?',
        zh: '这段引文属于上一篇文章，还是下一篇？',
      },
      choices: ['above', 'below'],
      standard: 'below',
      confidence: 0.6,
    }) === 'below'
  )
}

const firstPage = ({ blocks: [first] }: SourceQuote) => (isLineBlock(first) ? first.line.page : undefined)
