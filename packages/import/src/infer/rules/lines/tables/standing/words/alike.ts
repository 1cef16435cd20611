import { wordsOf } from '../../../../../../source/words-of.ts'
import type { Cell } from '../cell.ts'

/** How alike the words of each of these lists are, but for the first of each, which is the name of a column: from 0 to 1. */
export function alike(columns: readonly (readonly Cell[])[], text: string): number {
  const all = columns.flatMap(([, ...cells]) => {
    const words = cells.map(({ line }) => wordsOf(line.inlines, text).trim())
    return words.slice(1).map((one, at) => likenessOf(words[at] ?? '', one))
  })
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length
}

function likenessOf(one: string, other: string): number {
  if (one === other) return 1
  const begins = one.charAt(0) === other.charAt(0)
  const ends = one.slice(-1) === other.slice(-1)
  return (begins ? 0.4 : 0) + (ends ? 0.4 : 0) + (one.length === other.length ? 0.2 : 0)
}
