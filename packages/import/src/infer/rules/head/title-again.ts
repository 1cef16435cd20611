import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isHeading } from '../titles/ranked/ranks.ts'

/** Drops the first of the titles where it says the title of the issue again, as below front matter. */
export function titleAgain(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  const title = blocks.find((block) => block.type === 'paragraph' && block.role === 'title')
  const first = blocks.find(isHeading)
  if (title?.type !== 'paragraph' || !first || bare(title.inlines, text) !== bare(first.inlines, text))
    return [...blocks]
  desk.claim(rangesOf(first), { fate: 'dropped', rule: 'title-again' })
  return blocks.filter((block) => block !== first)
}

const bare = (inlines: Parameters<typeof wordsOf>[0], text: string) =>
  wordsOf(inlines, text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
