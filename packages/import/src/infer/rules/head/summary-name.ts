import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { patterns } from '../../words/patterns.ts'

/** A line `内容提要` at the head of a document names the paragraph below it. */
export function summaryName(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  const at = blocks.slice(0, most).findIndex((block) => isName(block, text))
  const [name, summary, ...rest] = blocks.slice(Math.max(at, 0))
  if (isExact || at < 0 || !name || summary?.type !== 'paragraph' || summary.role !== undefined)
    return [...blocks]
  desk.claim(rangesOf(name), { fate: 'label', rule: 'summary' })
  const { box: _, ...paragraph } = summary
  return [...blocks.slice(0, at), { ...paragraph, role: 'summary' }, ...rest]
}

/** A head has no more lines. */
const most = 12

function isName(block: SourceBlock, text: string): boolean {
  if (block.type !== 'paragraph' || (block.role !== undefined && block.role !== 'heading')) return false
  const words = wordsOf(block.inlines, text)
  const [label] = patterns.summary.exec(words) ?? []
  return label !== undefined && words.slice(label.length).trim() === '' && words.trim() !== ''
}
