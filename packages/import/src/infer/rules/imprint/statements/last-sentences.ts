import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { rangesOf } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { isNotice } from '../../../words/fields/is-statement.ts'

/**
 * The blocks, with the sentences that stand below those who made the issue, at its very end, said to be of the statement:
 * nothing else has its place there. So is a last paragraph that says who made it. The editor is asked.
 */
export function lastSentences(
  blocks: readonly SourceBlock[],
  { desk, fieldsOf }: { desk: Desk; fieldsOf: (block: SourceBlock | undefined) => readonly SourceBlock[] },
): SourceBlock[] {
  const start = blocks.findLastIndex((block) => block.type !== 'paragraph' || fieldsOf(block).length > 0) + 1
  const last = blocks.slice(start)
  const end = blocks.at(-1)
  if (end && last.length > 0 && saysMakers(end, desk)) {
    const said = asked(end, desk)
    return [...blocks.slice(0, -1), saysNotice(said, desk) ? { ...said, role: 'statement' } : said]
  }
  const fields = fieldsOf(blocks[start - 1])
  const hasFields = fields.length > 1 || (fields.length > 0 && fieldsOf(blocks[start - 2]).length > 0)
  if (!hasFields || last.length > most || !last.every((block) => isSentence(block, desk.source.text)))
    return [...blocks]
  return [...blocks.slice(0, start), ...last.map((block) => asStatement(block, desk))]
}

const most = 2

/** `The Quay is published by the Harbour Trust. Editor: Ines Okafor.`, in sentences and not line by line. */
function saysMakers(block: SourceBlock, { source }: Desk): boolean {
  if (block.type !== 'paragraph' || block.role !== undefined) return false
  const words = wordsOf(block.inlines, source.text)
  return words.length <= longestOfMakers && madeBy.test(words) && aboutIssue.test(words)
}

const saysNotice = (block: SourceBlock, { source }: Desk): block is SourceParagraph =>
  block.type === 'paragraph' && isNotice(wordsOf(block.inlines, source.text))

const longestOfMakers = 300

const madeBy =
  /\b(?:is|was) (?:\w+ )?(?:published|produced|edited|compiled|put together) by\b|由.{2,20}(?:主办|编印|编制|编辑|出版|出品)/iu

const aboutIssue = /\b(?:newsletter|bulletin|issue|letter|editors?)\b|@|本[刊报期]|编辑部|投稿|简报/iu

/** How it comes to be and to its readers: no article says that at the end of an issue. */
const isAboutIssue = (words: string) =>
  aboutIssue.test(words) ||
  /\b(?:views|[Cc]op(?:y|ies)|[Pp]rinted|contributors?)\b|会刊|来稿|稿件|赐稿/u.test(words)

/** Whether a block is a sentence or a few, as long as those of an imprint. */
export function isSentence(block: SourceBlock | undefined, text: string): boolean {
  if (block?.type !== 'paragraph' || block.role !== undefined || block.numbering) return false
  const words = wordsOf(block.inlines, text).trim()
  return words.length <= (isLatin(words) ? longestLatin : longest) && /[。！.!]$/u.test(words)
}

/** In characters. */
const longest = 120
const longestLatin = 240

/** The sentence as a statement, unless it says nothing of the issue and the editor says that it is text. */
export function asStatement(block: SourceBlock, desk: Desk): SourceBlock {
  const words = block.type === 'paragraph' ? wordsOf(block.inlines, desk.source.text) : ''
  if (block.type !== 'paragraph' || isNotice(words)) return block
  return isAboutIssue(words) ? { ...block, role: 'statement' } : asked(block, desk)
}

function asked(block: SourceBlock, desk: Desk): SourceBlock {
  const words = block.type === 'paragraph' ? wordsOf(block.inlines, desk.source.text) : ''
  if (block.type !== 'paragraph' || isNotice(words)) return block
  const answer = desk.ask({
    rule: 'last-sentence',
    at: rangesOf(block)[0]?.from ?? 0,
    text: words,
    question: {
      en: 'Is this sentence beside those who made the issue a statement about the issue, or text of an article?',
      zh: '编辑信息旁的这句话是本刊的声明，还是文章的正文？',
    },
    choices: ['statement', 'text'],
    standard: 'statement',
    confidence: 0.8,
  })
  return answer === 'statement' ? { ...block, role: 'statement' } : block
}
