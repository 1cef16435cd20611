import type { SourceBlock } from '../../../source/blocks.ts'

/** In a text whose titles begin below the first level, one further up is a slip: `# Jobs` among `## …`. */
export function evenLevels(blocks: readonly SourceBlock[]): SourceBlock[] {
  const levels = blocks.flatMap((block) => (block.type === 'paragraph' && block.level ? [block.level] : []))
  const highest = levels[0] ?? 1
  return blocks.map((block) =>
    block.type === 'paragraph' && block.level ? { ...block, level: Math.max(block.level, highest) } : block,
  )
}
