import { patterns } from '../../../words/patterns.ts'
import type { Piece } from './piece.ts'

/** Says which pieces are a list of contents: the word for it, and the lines below that stand again further down or end in the number of a page. */
export function withContents(pieces: readonly Piece[]): Piece[] {
  const said = new Map<string, number>()
  pieces.forEach(({ words }, index) => {
    said.set(bareEntry(words), index)
  })
  const isEntry = (index: number) => {
    const { words = '' } = pieces[index] ?? {}
    const bare = bareEntry(words)
    return bare !== '' && (leader.test(words) || (said.get(bare) ?? 0) > index)
  }
  const start = startOf(pieces, isEntry)
  if (start < 0) return [...pieces]
  let end = start + 1
  // An entry that is worded otherwise than its title stands among others.
  while (isEntry(end) || (isEntry(end + 1) && isEntry(end + 2))) end++
  if (end === start + 1) return [...pieces]
  return pieces.map((piece, index) =>
    index >= start && index < end ? { ...piece, kind: 'contents' } : piece,
  )
}

/** The word for contents, or else the first of several entries. */
function startOf(pieces: readonly Piece[], isEntry: (index: number) => boolean): number {
  const named = pieces.findIndex(({ words }) => patterns.contents.test(words))
  if (named >= 0) return named
  if (pieces.filter(({ words }) => leader.test(words)).length < leastEntries) return -1
  let first = pieces.findIndex(({ words }) => leader.test(words))
  while (first > 0 && isEntry(first - 1)) first--
  return first
}

const leastEntries = 3

/** What leads to the number of a page. */
const leader = /[.…·⋯]{2,}\s*\d{1,4}\s*$/u

/** Without the number of the page, what leads to it, and white space. */
const bareEntry = (words: string): string =>
  words.replace(/[\s.…·⋯-]*(?<=[\s.…·⋯-])\d*\s*$/u, '').replace(/\s+/gu, '')
