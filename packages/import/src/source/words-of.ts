import type { SourceInline } from './inlines.ts'
import { saidBy } from './range.ts'

/** The words that a reader sees, without addresses and labels. A line break is a line feed. */
export function wordsOf(inlines: readonly SourceInline[], text: string): string {
  let words = ''
  for (const inline of inlines) words += wordsOfOne(inline, text)
  return words
}

function wordsOfOne(inline: SourceInline, text: string): string {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return saidBy(inline, text)
    case 'break':
      return '\n'
    case 'noteReference':
    case 'label':
      return ''
    default:
      return wordsOf(inline.children, text)
  }
}
