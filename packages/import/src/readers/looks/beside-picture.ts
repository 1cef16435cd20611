import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import { rangesOf } from '../../source/ranges-of.ts'

/**
 * The blocks of the cells of a row that only places them. A picture in the cell in front of that in which an article begins
 * is of that article: it goes behind its title.
 */
export function besidePicture(cells: readonly (readonly SourceBlock[])[]): SourceBlock[] {
  const found: SourceBlock[] = []
  let picture: readonly SourceBlock[] = []
  for (const cell of cells) {
    const [first, ...others] = cell
    if (picture.length > 0 && first && isTitle(first, others.find(isText))) {
      found.push(first, ...picture, ...others)
      picture = []
      continue
    }
    found.push(...picture)
    picture = isPicture(cell) ? cell : []
    if (picture.length === 0) found.push(...cell)
  }
  return [...found, ...picture]
}

/** A picture with what is said of it below, and nothing else: one within a text is of that text. */
function isPicture(cell: readonly SourceBlock[]): boolean {
  const [first, ...others] = cell.filter(
    (block) => !isText(block) || rangesOf(block).some(({ length }) => length > 0),
  )
  return (
    first?.type === 'image' &&
    others.filter(isText).length <= mostLines &&
    others.every((block) => block.type === 'image' || (isText(block) && block.role !== 'heading'))
  )
}

/** A caption, and who took the picture. */
const mostLines = 3

const isText = (block: SourceBlock): block is SourceParagraph => block.type === 'paragraph'

/** Whether a paragraph stands out from the one below it. */
export function isTitle(block: SourceBlock, below: SourceParagraph | undefined): boolean {
  if (!isText(block) || !below) return false
  if (block.role === 'heading') return true
  const isLarger = (block.look.size ?? 0) > (below.look.size ?? 0)
  return isLarger || (block.look.bold === true && below.look.bold !== true)
}
