import type { SourceBlock } from '../../../source/blocks.ts'

/** Lines in the style of the title that stand together are one title; those further down are titles above all others. */
export function styledTitles(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  let isMet = false
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.role !== 'title') {
      found.push(block)
      continue
    }
    const last = found.at(-1)
    if (last?.type === 'paragraph' && last.role === 'title') {
      const inlines = [...last.inlines, { type: 'break' as const, from: 0, length: 0 }, ...block.inlines]
      found[found.length - 1] = { ...last, inlines }
    } else found.push(isMet ? { ...block, role: 'heading', level: 0 } : block)
    isMet = true
  }
  return found
}
