import type { SourceBlock } from '../../../source/blocks.ts'
import type { Desk } from '../../desk/desk.ts'
import { imprintRoles } from '../imprint/fields/field-label.ts'

/** A line across the page that stands at either end of an article, or above who made the issue, parts nothing in it. */
export function looseRules(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  if (source.isExact) return [...blocks]
  // Who writes Markdown writes a line where it is meant; but who made the issue has a place of its own.
  if (source.kind === 'markdown')
    return blocks.filter((block, index) => block.type !== 'rule' || !isOfMakers(blocks[index + 1]))
  const kept: SourceBlock[] = []
  for (const block of blocks.toReversed()) {
    if (block.type !== 'rule' || !parts(kept.at(-1))) kept.push(block)
  }
  return kept.reverse().filter((block, index, all) => block.type !== 'rule' || !parts(all[index - 1]))
}

const isOfMakers = (block: SourceBlock | undefined) =>
  block?.type === 'paragraph' && imprintRoles.has(block.role)

/** Whether a block begins or ends something. */
function parts(block: SourceBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return block === undefined || block.type === 'rule'
  return block.role !== undefined && !insides.has(block.role)
}

const insides: ReadonlySet<string> = new Set(['text', 'quote', 'attribution', 'caption', 'credit', 'address'])
