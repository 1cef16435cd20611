import { isAddressLine } from '../../../lines/joining/starts-block.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bareAddresses } from './bare-addresses.ts'
import { isWork } from './is-work.ts'

/**
 * Puts an address that stands alone directly below the line of a source into that line, where it has no other. A line that
 * only names a work, directly below that of a source, is another source.
 */
export function withSourceAddresses(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    const [address] = isAddress(block, text) ? bareAddresses([block], desk) : []
    if (address?.type === 'paragraph' && isOneSource(above, text))
      found[found.length - 1] = { ...above, inlines: behindWords(above.inlines, address.inlines) }
    else if (
      isSource(above) &&
      block.type === 'paragraph' &&
      block.role === undefined &&
      isWork(wordsOf(block.inlines, text))
    )
      found.push({ ...block, role: 'sources' })
    else found.push(block)
  }
  return found
}

const isSource = (block: SourceBlock | undefined) => block?.type === 'paragraph' && block.role === 'sources'

/** In front of the bracket that closes the line. */
function behindWords(inlines: readonly SourceInline[], address: readonly SourceInline[]): SourceInline[] {
  const end = inlines.findLastIndex(({ type }) => type !== 'label') + 1
  return [...inlines.slice(0, end), ...address, ...inlines.slice(end)]
}

function isAddress(block: SourceBlock, text: string): block is SourceParagraph {
  return (
    block.type === 'paragraph' &&
    (block.role === undefined || block.role === 'site') &&
    isAddressLine(wordsOf(block.inlines, text))
  )
}

/** A line of one source, which has no address yet. */
function isOneSource(block: SourceBlock | undefined, text: string): block is SourceParagraph {
  return (
    block?.type === 'paragraph' &&
    block.role === 'sources' &&
    block.inlines.every((inline) => inline.type !== 'link' && !isSeparator(inline)) &&
    !/https?:|www\./iu.test(wordsOf(block.inlines, text))
  )
}

const isSeparator = (inline: SourceInline) => inline.type === 'label' && inline.rule === 'separator'
