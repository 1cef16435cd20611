import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import { bareEntry } from './entry.ts'

/**
 * Of the lines that are titles which the list of contents names, and of those below them, whether they go on with the line
 * above: a title may be of two lines, and neither the text above nor that below is of it.
 */
export function listedTitles(
  lines: readonly LineBlock[],
  { contents, text }: { contents: readonly LineBlock[]; text: string },
): Map<LineBlock, boolean> {
  const entries = new Set(contents.map((line) => bareEntry(wordsOf(line.inlines, text))))
  const found = new Map<LineBlock, boolean>()
  const bare = lines.map((line) => bareEntry(wordsOf(line.inlines, text)))
  bare.forEach((words, index) => {
    const length = lengthOf(bare, { index, entries })
    if (words.length < shortest || length === 0) return
    lines.slice(index, index + length + 1).forEach((line, at) => {
      if (at !== 0 || !found.has(line)) found.set(line, at > 0 && at < length)
    })
  })
  return found
}

/** How many lines say an entry together; 0 where they say none. */
function lengthOf(
  bare: readonly string[],
  { index, entries }: { index: number; entries: ReadonlySet<string> },
): number {
  const [first = '', second = ''] = bare.slice(index, index + 2)
  if (entries.has(first)) return 1
  return second !== '' && entries.has(first + second) ? 2 : 0
}

/** In characters: a shorter entry may be a word of the text. */
const shortest = 4
