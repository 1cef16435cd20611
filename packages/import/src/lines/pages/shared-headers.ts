import { numberPattern } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import type { EdgeLine } from './edges-of.ts'

/**
 * The first lines of pages that all begin with the same words, among them the number of the issue, and go on with nothing
 * or with a title that stands on a line of its own as well: `校园简报·第3期　要闻`.
 */
export function sharedHeaders(
  edges: readonly EdgeLine[],
  { lines, text }: { lines: readonly LineBlock[]; text: string },
): LineBlock[] {
  const tops = edges.filter(({ edge, depth }) => edge === 'top' && depth === 0)
  const [first, ...rest] = tops.map(({ words }) => bare(words))
  if (first === undefined || rest.length === 0) return []
  const shared = rest.reduce((start, words) => start.slice(0, commonLength(start, words)), first)
  const number = numberPattern.exec(shared)
  if (!number || number.index < 2) return []
  const said = new Set(lines.map(({ inlines }) => bare(wordsOf(inlines, text))))
  const isTitle = (words: string) => words === '' || said.has(words)
  if (!tops.every(({ words }) => isTitle(bare(words).slice(shared.length)))) return []
  // The first may be all that says what the issue is called.
  const name = shared.slice(0, number.index).replace(/[\p{P}\s]+$/u, '')
  const headers = new Set<LineBlock>(tops.map(({ block }) => block))
  const isSaid = lines.some((line) => !headers.has(line) && bare(wordsOf(line.inlines, text)).includes(name))
  return tops.filter(({ page }) => isSaid || page > 1).map(({ block }) => block)
}

const bare = (words: string) => words.replace(/\s+/gu, '')

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
