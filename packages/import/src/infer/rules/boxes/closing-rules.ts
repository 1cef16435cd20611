import type { SourceBlock } from '../../../source/blocks.ts'
import type { Desk } from '../../desk.ts'

/** Drops the line across a page behind which nothing stands but who made the issue. */
export function closingRules(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  if (source.isExact) return [...blocks]
  const isMaker = (block: SourceBlock) => block.type === 'paragraph' && makers.has(block.role ?? '')
  const last = blocks.findLastIndex((block) => block.type !== 'rule' && !isMaker(block))
  return blocks.filter((block, index) => index < last || block.type !== 'rule')
}

const makers: ReadonlySet<string> = new Set(['publisher', 'editors', 'email', 'site', 'statement'])
