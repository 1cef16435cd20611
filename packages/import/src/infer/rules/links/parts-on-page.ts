import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'

/** An article as far as it stands on a page. */
export interface Part {
  title: LineBlock | undefined
  blocks: SourceBlock[]
}

/** The articles that begin on a page, or else the one that goes on there. */
export function partsOnPage(blocks: readonly SourceBlock[], page: number): Part[] {
  const parts: { part: Part; begins: boolean }[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.role === 'section') continue
    if (block.type === 'paragraph' && block.role === 'article') {
      const title = isLineBlock(block) ? block : undefined
      parts.push({
        part: { title, blocks: pageOf(block) === page ? [block] : [] },
        begins: pageOf(block) === page,
      })
      continue
    }
    if (pageOf(block) !== page) continue
    const last = parts.at(-1)
    if (last) last.part.blocks.push(block)
    else parts.push({ part: { title: undefined, blocks: [block] }, begins: true })
  }
  const onPage = parts.filter(({ part }) => part.blocks.length > 0)
  const begun = onPage.filter(({ begins }) => begins)
  return (begun.length > 0 ? begun : onPage).map(({ part }) => part)
}

/** The page of the first line in a block. */
function pageOf(block: SourceBlock): number | undefined {
  if (isLineBlock(block)) return block.line.page
  if (block.type === 'list') return pageOf(block.items[0]?.[0] ?? { type: 'rule' })
  if (block.type === 'quote') return pageOf(block.blocks[0] ?? { type: 'rule' })
  return undefined
}
