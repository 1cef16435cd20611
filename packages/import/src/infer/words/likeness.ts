import { isLatin } from '../../lines/joining/is-latin.ts'

/**
 * How much of a title a text says, from 0 to 1: of the pairs of characters that follow one another, or of the longer words in
 * Latin letters, those that it has.
 */
export function likeness(title: string, text: string): number {
  const [pairs, body] = [isLatin(title) ? stemsOf(title) : pairsOf(title), bare(text)]
  if (pairs.length === 0) return 0
  return pairs.filter((pair) => body.includes(pair)).length / pairs.length
}

/** The beginnings of words: their ends are inflected. */
const stemsOf = (title: string): string[] =>
  (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))

function pairsOf(title: string): string[] {
  const characters = [...bare(title)]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const bare = (words: string) => words.replace(/[\s\p{P}]+/gu, '').toLowerCase()
