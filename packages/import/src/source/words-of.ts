import type { SourceInline } from './inlines.ts'
import { saidBy } from './range.ts'

/** The words that a reader sees, without addresses and labels. A line break is a line feed. */
export function wordsOf(inlines: readonly SourceInline[], text: string): string {
  let words = ''
  for (const inline of inlines) words += wordsOfOne(inline, text)
  return words
}

/** How many characters of words an inline has. */
export function lengthOf(inline: SourceInline): number {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return inline.says?.length ?? inline.length
    case 'break':
      return 1
    case 'noteReference':
    case 'label':
      return 0
    default:
      return inline.children.reduce((sum, child) => sum + lengthOf(child), 0)
  }
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
