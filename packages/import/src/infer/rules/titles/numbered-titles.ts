import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { prominence, sure } from './prominence.ts'

/** Titles that Word counts as a list are none: what stands out and has text below it is a title, and its number is gone. */
export function numberedTitles(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const { text } = source
  const body = bodyLook(blocks, text)
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' || !block.numbering || block.role !== undefined) return block
    const isAlone = !isSameList(block, blocks[index - 1]) && !isSameList(block, blocks[index + 1])
    const words = wordsOf(block.inlines, text).trim()
    const isShort = words.length <= longest && !/[。；;，,：:]$/u.test(words)
    if (!isAlone || !isShort || prominence(block, { body, words, isAlone: false }) < sure) return block
    const { numbering: _, ...title } = block
    return title
  })
}

/** In characters. */
const longest = 60

const isSameList = ({ numbering }: SourceParagraph, other: SourceBlock | undefined) =>
  other?.type === 'paragraph' && other.numbering !== undefined && other.numbering.list === numbering?.list
