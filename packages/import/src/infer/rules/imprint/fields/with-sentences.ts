import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { labelMatches } from '../../../../source/label-words.ts'
import { splitInlines } from '../../../../source/split-inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'

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
  const starts = [...words.matchAll(sentence)].map(({ index }) => index)
  if (!starts.some((at) => maker.test(words.slice(at)))) return [block]
  const found: SourceParagraph[] = []
  let rest = block.inlines
  let done = 0
  // Behind what a label says, another sentence is one of its own.
  const ends = [...words.matchAll(another)].map(({ index }) => index).filter((at) => at > (starts[0] ?? 0))
  const cuts = [...new Set([...starts, ...ends])].filter((one) => one > 0)
  for (const at of [...cuts.sort((one, other) => one - other), words.length]) {
    const [own, behind] = splitInlines(rest, { at: at - done, text })
    const isField = starts.includes(done)
    const inlines = isField ? labelMatches(own, { pattern: stop, text, fate: 'mark', rule: 'imprint' }) : own
    found.push({ ...block, inlines, ...(!isField && { role: 'statement' as const }) })
    rest = behind
    done = at
  }
  return found
}

/** In characters. */
const longest = 400

/** Where one begins with a label, at the beginning or behind the end of another. */
const sentence =
  /(?:^|(?<=[.!?]["”’)]?\s+))(?:(?:Published|Produced|Issued|Edited|Compiled) by\s+(?=\S)|(?:Letters?|Contact|E-?mail|Website|Web|Editors?|Publisher)\s*[:：]|(?:Write|Letters|Contributions|Articles|News) to\s+(?=\S+@\S+(?:\s*$|\s+\p{Lu})))/gu

/** But for what stands behind an abbreviation or the first letter of a name. */
const another =
  /(?<=[.!?]["”’)]?\s+)(?<!\b(?:Ltd|Inc|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|Ms|\p{L})\.\s+)(?=\p{Lu}\p{Ll})/gu

const maker = /^(?:(?:Published|Produced|Issued|Edited|Compiled) by|Editors?|Publisher)/u

/** But for that of `Ltd.` and the like. */
const stop = /(?<!\b(?:Ltd|Inc|Co|Corp|Jr|Sr))\.?\s*$/gu
