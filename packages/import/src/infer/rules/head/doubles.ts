import type { Role, SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'

/**
 * An issue has one number, one publisher and so on: what else is said of them is said in the imprint, label and all. What
 * says the same again says nothing.
 */
export function doubles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const seen = new Map<Role, string>()
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.type !== 'paragraph' || block.role === undefined || !single.has(block.role)) return [block]
    const first = seen.get(block.role)
    const words = wordsOf(block.inlines, desk.source.text).trim()
    if (first === undefined) {
      seen.set(block.role, words)
      return [block]
    }
    if (words !== first || block.isExact)
      return [{ ...block, role: 'statement', inlines: block.inlines.map(asText) }]
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'double' })
    return []
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
