import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'

/** The headings of an article begin at the first level below its title, and skip none, whatever kinds others have. */
export function headingLevels(blocks: readonly SourceBlock[]): SourceBlock[] {
  const used: Set<number>[] = []
  const articles = blocks.map((block) => {
    if (block.type === 'paragraph' && (block.role === 'article' || block.role === 'section'))
      used.push(new Set())
    const levels = used.at(-1)
    if (levels && isHeading(block)) levels.add(block.level)
    return levels
  })
  return blocks.map((block, index) => {
    if (!isHeading(block)) return block
    const levels = [...(articles[index] ?? [])].sort((one, other) => one - other)
    return levels.length === 0 ? block : { ...block, level: first + levels.indexOf(block.level) }
  })
}

const first = 4

const isHeading = (block: SourceBlock): block is SourceParagraph & { level: number } =>
  block.type === 'paragraph' && block.role === 'heading' && block.level !== undefined
