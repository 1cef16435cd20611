import { keysOf, type Level, otherWords } from './known-keys.ts'

/** The key of a level that a word is, is another word for, or is a slip of the pen away from. */
export function meantKey(word: string, level: Level): string | undefined {
  const small = word.toLowerCase()
  const known: readonly string[] = keysOf[level]
  if (known.includes(small)) return small
  return byWord[level].get(small) ?? known.find((key) => key.length > 3 && isSlipOf(small, key))
}

const wordsOf = (level: Level) =>
  new Map(
    Object.entries(otherWords[level]).flatMap(([key, words]) => words.split(' ').map((word) => [word, key])),
  )

const byWord = { issue: wordsOf('issue'), imprint: wordsOf('imprint'), editor: wordsOf('editor') }

/** Whether one letter was changed, added, lost or put before the one in front of it. */
function isSlipOf(word: string, key: string): boolean {
  const longest = Math.min(word.length, key.length)
  let start = 0
  while (start < longest && word[start] === key[start]) start++
  let end = 0
  while (end < longest - start && word.at(-1 - end) === key.at(-1 - end)) end++
  const typed = word.slice(start, word.length - end)
  const meant = key.slice(start, key.length - end)
  if (typed.length <= 1 && meant.length <= 1) return true
  return typed.length === 2 && typed[0] === meant[1] && typed[1] === meant[0] && meant.length === 2
}
