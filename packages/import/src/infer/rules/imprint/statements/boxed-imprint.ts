import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isNotice, isStatement } from '../../../words/fields/is-statement.ts'
import { fieldsOfLine } from '../fields/fields-of-line.ts'
import { isAbout, namesOf } from './with-statements.ts'

/** In a frame at the end that has a field of the imprint and says of the bulletin, all sentences are of the statement. */
export function boxedImprint(blocks: readonly SourceBlock[], text: string): readonly SourceBlock[] {
  const box = boxOf(blocks.at(-1))
  if (box === undefined) return blocks
  const start = blocks.findLastIndex((block) => boxOf(block) !== box) + 1
  const lines = blocks.slice(start)
  const names = namesOf(blocks, text)
  const isField = (block: SourceBlock) => fieldsOfLine(block, text) !== undefined
  const isOfBulletin = (block: SourceBlock) => {
    const words = block.type === 'paragraph' ? wordsOf(block.inlines, text).trim() : ''
    return isStatement(words) || isNotice(words) || isAbout(words, names)
  }
  if (lines.length > most || !lines.some(isField) || !lines.some(isOfBulletin)) return blocks
  return [
    ...blocks.slice(0, start),
    ...lines.map((block) => (isField(block) ? block : asStatement(block, text))),
  ]
}

/** An imprint has no more lines. */
const most = 12

const boxOf = (block: SourceBlock | undefined) =>
  block?.type === 'paragraph' && block.role === undefined ? block.box : undefined

/** A line that ends no sentence may be its name, or a title. */
function asStatement(block: SourceBlock, text: string): SourceBlock {
  const isSentence = (line: SourceParagraph) => /[。！.!]$/u.test(wordsOf(line.inlines, text).trim())
  return block.type === 'paragraph' && isSentence(block) ? { ...block, role: 'statement' } : block
}
