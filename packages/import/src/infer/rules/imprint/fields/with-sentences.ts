import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { type FieldRole, fieldLabels } from './field-label.ts'

/**
 * The blocks, of which the last may say in English sentences who made the issue: `It appears in spring. Published by the Club.
 * Edited by Ann Lee.` Each is a line of its own; what stands in front of them is a statement.
 */
export function withSentences(
  blocks: readonly SourceBlock[],
  { source: { text, isExact } }: Desk,
): SourceBlock[] {
  if (isExact) return [...blocks]
  const start = blocks.length - most
  return blocks.flatMap((block, index) =>
    index >= start && block.type === 'paragraph' && block.role === undefined
      ? sentencesOf(block, text)
      : [block],
  )
}

/** Paragraphs at the end. */
const most = 3

function sentencesOf(block: SourceParagraph, text: string): SourceParagraph[] {
  const words = wordsOf(block.inlines, text)
  if (words.length > longest || !isLatin(words)) return [block]
  const starts = [...words.matchAll(begins)].map(({ index }) => index)
  const labelled = starts.filter((at) => fieldLabels(words.slice(at)).length > 0)
  const isOfMakers = labelled.some((at) => fieldLabels(words.slice(at)).some(({ role }) => makers.has(role)))
  const [first] = labelled
  if (first === undefined || !isOfMakers) return [block]
  // Behind what a label says, another sentence is one of its own.
  const cuts = starts.filter((at) => labelled.includes(at) || (at > first && isSentence(words, at)))
  let rest = block.inlines
  let done = 0
  return [...cuts.filter((at) => at > 0), words.length].map((at) => {
    const [inlines, behind] = splitInlines(rest, { at: at - done, text })
    const sentence: SourceParagraph = { ...block, inlines }
    const isField = labelled.includes(done)
    rest = behind
    done = at
    return isField ? sentence : { ...sentence, role: 'statement' }
  })
}

/** In characters. */
const longest = 400

const makers: ReadonlySet<FieldRole> = new Set<FieldRole>(['publisher', 'editors'])

/** Where a sentence may begin: at the beginning, or behind the end of another. */
const begins = /^(?=\S)|(?<=[.!?]["”’)]?\s+)(?=\S)/gu

/** Whether one does: not behind an abbreviation or the first letter of a name. */
const isSentence = (words: string, at: number) =>
  /^\p{Lu}\p{Ll}/u.test(words.slice(at)) &&
  !/\b(?:Ltd|Inc|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|Ms|\p{L})\.\s+$/u.test(words.slice(0, at))
