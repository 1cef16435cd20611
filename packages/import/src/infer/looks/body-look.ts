import type { Look, SourceBlock } from '../../source/blocks.ts'
import { wordsOf } from '../../source/words-of.ts'

/** How most of the text looks: the size, weight, face and colour in which most characters of paragraphs stand. */
export function bodyLook(blocks: readonly SourceBlock[], text: string): Look {
  const counts = new Map<string, Count>()
  let last: Count | undefined
  for (const block of blocks) {
    if (block.type !== 'paragraph' || (block.role !== undefined && block.role !== 'text')) continue
    // Most paragraphs look like the one above.
    const count = last && isAlike(last.look, block.look) ? last : countOf(block.look, counts)
    const words = wordsOf(block.inlines, text)
    // Sentences are text, whatever short lines stand between them.
    const weight = /[。！？；.!?;]/u.test(words) ? ofSentences : 1
    count.characters += words.length * weight
    count.look = block.look
    last = count
  }
  const [most] = [...counts.values()].sort((one, other) => other.characters - one.characters)
  if (!most) return {}
  const { size, bold, font, color, align } = most.look
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(font !== undefined && { font }),
    ...(color !== undefined && { color }),
    ...(align !== undefined && { align }),
  }
}

const ofSentences = 10

interface Count {
  /** That of the last one that looks so. */
  look: Look
  characters: number
}

function countOf(look: Look, counts: Map<string, Count>): Count {
  const { size, bold, font, color } = look
  const key = `${size}/${bold}/${font}/${color}`
  const count = counts.get(key) ?? { look, characters: 0 }
  counts.set(key, count)
  return count
}

const isAlike = (one: Look, other: Look) =>
  one.size === other.size && one.bold === other.bold && one.font === other.font && one.color === other.color
