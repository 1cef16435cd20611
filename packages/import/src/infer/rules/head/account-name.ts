import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isPerson } from '../../words/names/is-person.ts'

/**
 * Drops the name that a system shows as the author of a page, where a line with a label says who edited the issue: it is that
 * of the account, often a pen name of one of them. That of a group stays.
 */
export function accountName(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { kind, isExact, text } = desk.source
  if (kind !== 'html' || isExact || !blocks.some((block) => isEditors(block) && saysSo(block, text)))
    return [...blocks]
  return blocks.filter((block) => {
    if (!isEditors(block) || block.inlines.some(({ type }) => type === 'label')) return true
    if (!isPerson(wordsOf(block.inlines, text).trim())) return true
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'account' })
    return false
  })
}

const isEditors = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.role === 'editors'

/** `编辑：`; whom `作者：` names wrote the page. */
const saysSo = ({ inlines }: SourceParagraph, text: string) =>
  inlines.some(
    (inline) =>
      inline.type === 'label' && /编|edit/iu.test(text.slice(inline.from, inline.from + inline.length)),
  )
