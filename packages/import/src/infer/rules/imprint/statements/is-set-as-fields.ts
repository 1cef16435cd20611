import type { Look, SourceBlock } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'

interface Beside {
  /** The first line of those who made the issue. */
  field: SourceBlock | undefined
  body: Look
  /** Of the issue. */
  title: string
  text: string
}

/** Whether a sentence is set as the names of those who made the issue are below it, smaller than text, and says of what. */
export function isSetAsFields(block: SourceBlock, { field, body, title, text }: Beside): boolean {
  if (block.type !== 'paragraph' || field?.type !== 'paragraph') return false
  const { size } = block.look
  if (size === undefined || size !== field.look.size || size >= (body.size ?? 0)) return false
  const words = wordsOf(block.inlines, text).trim()
  const isNamed = title.trim().length > 1 && words.toLowerCase().includes(title.trim().toLowerCase())
  return /[。！.!]$/u.test(words) && (isNamed || ofIssue.test(words))
}

const ofIssue = /本[刊报期]|\b(?:this|our|the) (?:bulletin|newsletter|magazine|issue|paper|gazette)\b/iu
