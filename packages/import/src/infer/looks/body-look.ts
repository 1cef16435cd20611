import type { Look, SourceBlock } from '../../source/blocks.ts'
import { wordsOf } from '../../source/words-of.ts'

/** How most of the text looks: the size, weight, face and colour in which most characters of paragraphs stand. */
export function bodyLook(blocks: readonly SourceBlock[], text: string): Look {
  const counts = new Map<string, { look: Look; characters: number }>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || (block.role !== undefined && block.role !== 'text')) continue
    const { size, bold, font, color } = block.look
    const key = `${size}/${bold}/${font}/${color}`
    const words = wordsOf(block.inlines, text)
    // Sentences are text, whatever short lines stand between them.
    const weight = /[。！？；.!?;]/u.test(words) ? ofSentences : 1
    const characters = (counts.get(key)?.characters ?? 0) + words.length * weight
    counts.set(key, { look: block.look, characters })
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
