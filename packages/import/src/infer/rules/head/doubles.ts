import type { Role, SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'

/** An issue has one number, one publisher and so on: what else is said of them is said in the imprint, label and all. */
export function doubles(blocks: readonly SourceBlock[]): SourceBlock[] {
  const seen = new Set<Role>()
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.role === undefined || !single.has(block.role)) return block
    const isFirst = !seen.has(block.role)
    seen.add(block.role)
    return isFirst ? block : { ...block, role: 'statement', inlines: block.inlines.map(asText) }
  })
}

const single: ReadonlySet<Role> = new Set<Role>([
  'series',
  'number',
  'date',
  'summary',
  'publisher',
  'email',
  'site',
])

const asText = (inline: SourceInline): SourceInline =>
  inline.type === 'label' ? { type: 'text', from: inline.from, length: inline.length } : inline
