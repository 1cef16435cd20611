import { patterns } from '../../../words/patterns.ts'
import type { Piece } from './piece.ts'

/** Says which pieces are a list of contents: the word for it, and the lines below that stand again further down or end in the number of a page. */
export function withContents(pieces: readonly Piece[]): Piece[] {
  const start = pieces.findIndex(({ words }) => patterns.contents.test(words))
  if (start < 0) return [...pieces]
  const said = new Map<string, number>()
  pieces.forEach(({ words }, index) => {
    said.set(bareEntry(words), index)
  })
  const isEntry = (index: number) => {
    const { words = '' } = pieces[index] ?? {}
    const bare = bareEntry(words)
    return bare !== '' && (leader.test(words) || (said.get(bare) ?? 0) > index)
  }
  let end = start + 1
  while (isEntry(end)) end++
  if (end === start + 1) return [...pieces]
  return pieces.map((piece, index) =>
    index >= start && index < end ? { ...piece, kind: 'contents' } : piece,
  )
}

/** What leads to the number of a page. */
const leader = /[.…·⋯]{2,}\s*\d{1,4}\s*$/u

/** Without the number of the page, what leads to it, and white space. */
export const bareEntry = (words: string): string =>
  words.replace(/[\s.…·⋯-]*(?<=[\s.…·⋯-])\d*\s*$/u, '').replace(/\s+/gu, '')
