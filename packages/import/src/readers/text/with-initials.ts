import { vocabularyOf } from '../../lines/joining/hyphens.ts'
import type { TextLine } from './text-lines.ts'

/**
 * The lines in the order in which they are to be read, each large letter with which a text begins in front of the rest of
 * its word: a tool writes it above the title, or behind the lines beside it. The document has the whole word elsewhere.
 */
export function withInitials<Line extends TextLine>(lines: readonly Line[], text: string): Line[] {
  const found = [...lines]
  for (const initial of lines.filter((line) => isInitial(wordsAt(line, text))).slice(0, mostInitials)) {
    const at = found.indexOf(initial)
    const start = Math.max(0, at - mostLines)
    const near = found.slice(start, at + 1 + mostLines)
    const places = near.flatMap((line, index) =>
      line.page === initial.page && isRest(line, { initial, above: near[index - 1] }) ? [start + index] : [],
    )
    const rest = places.find((place) => place > at) ?? places.at(-1)
    if (rest === undefined) continue
    found.splice(at, 1)
    found.splice(rest > at ? rest - 1 : rest, 0, initial)
  }
  return found

  /** Whether a line begins with the rest of a word: of none that stands alone elsewhere, unless another text ends above. */
  function isRest(line: Line, { initial, above }: { initial: Line; above: Line | undefined }): boolean {
    const [rest] = /^(?:\p{Ll}+|\p{Lu}{2,})(?!\p{L})/u.exec(wordsAt(line, text)) ?? []
    if (rest === undefined || !vocabularyOf(text).words.has((wordsAt(initial, text) + rest).toLowerCase()))
      return false
    if (!above || above === initial || line.gap > 0 || above.width < line.width * muchShorter) return true
    return text.match(new RegExp(`(?<!\\p{L})${rest}(?!\\p{L})`, 'gu'))?.length === 1
  }
}

/** An issue has no more of them. */
const mostInitials = 50

/** A title is so short. */
const muchShorter = 0.8

/** A page has no more lines above its text. */
const mostLines = 30

const isInitial = (words: string) => /^\p{Lu}$/u.test(words)

const wordsAt = ({ from, length }: TextLine, text: string) =>
  text.slice(from, from + Math.min(length, longestWord))

/** In characters. */
const longestWord = 40
