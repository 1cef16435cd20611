import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import { isTitle } from './beside-picture.ts'

/** Whether a cell holds an article: a short line that stands out, and below it as much text as no cell of figures has. */
export function holdsArticle(cell: readonly SourceBlock[]): boolean {
  const [first, ...others] = cell.filter((block) => lengthOf(block) > 0)
  const texts = others.filter((block): block is SourceParagraph => block.type === 'paragraph')
  if (!first || lengthOf(first) > longestTitle || !texts.some((block) => lengthOf(block) >= leastText))
    return false
  return isTitle(first, texts[0])
}

/** In characters. */
const longestTitle = 40

const leastText = 20

const lengthOf = (block: SourceBlock) => rangesOf(block).reduce((sum, { length }) => sum + length, 0)
