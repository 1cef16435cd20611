import { vocabularyOf } from '../../lines/joining/hyphens.ts'
import type { TextLine } from './text-lines.ts'

/**
 * The lines in the order in which they are to be read, each large letter with which a text begins in front of the rest of
 * its word: a tool that goes by the places of lines writes it before the title. The document has the whole word elsewhere.
 */
export function withInitials<Line extends TextLine>(lines: readonly Line[], text: string): Line[] {
  const found = [...lines]
  for (const initial of lines.filter((line) => isInitial(wordsAt(line, text)))) {
    const at = found.indexOf(initial)
    const near = found.slice(at + 1, at + 1 + mostLines)
    const rest = near.findIndex(
      (line) => line.page === initial.page && isRest(wordsAt(line, text), wordsAt(initial, text)),
    )
    if (rest > 0) found.splice(at, rest + 1, ...near.slice(0, rest), initial)
  }
  return found

  function isRest(words: string, initial: string): boolean {
    const [rest] = /^(?:\p{Ll}+|\p{Lu}{2,})(?!\p{L})/u.exec(words) ?? []
    return rest !== undefined && vocabularyOf(text).words.has((initial + rest).toLowerCase())
  }
}

/** A page has no more lines above its text. */
const mostLines = 30

const isInitial = (words: string) => /^\p{Lu}$/u.test(words)

const wordsAt = ({ from, length }: TextLine, text: string) =>
  text.slice(from, from + Math.min(length, longestWord))

/** In characters. */
const longestWord = 40
