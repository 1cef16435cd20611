import type { Labels } from '@cec-bulletin/schema/model'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelWords } from '../../../source/label-words.ts'
import { leadAt } from './lead-at.ts'

/** The same blocks, with the last one of an article as its sources where it begins with the word for them. */
export function withSources(
  blocks: readonly SourceBlock[],
  { labels, text }: { labels: Labels; text: string },
): SourceBlock[] {
  const last = blocks.at(-1)
  // A paragraph in another language is one.
  const isPlain = last?.type === 'paragraph' && last.role === 'text' && last.lang === undefined
  const end = isPlain ? leadAt(last.inlines, { lead: labels.sources, text }) : 0
  if (last?.type !== 'paragraph' || end === 0) return [...blocks]
  const named = labelWords(last.inlines, { start: 0, end, text, rule: 'sources' })
  return [...blocks.slice(0, -1), { ...last, role: 'sources', inlines: named.map(asSeparator) }]
}

/** Each on a line of its own. */
const asSeparator = (inline: SourceInline): SourceInline =>
  inline.type === 'break'
    ? { type: 'label', from: inline.from, length: inline.length, fate: 'mark', rule: 'separator' }
    : inline
