import { dateOf } from '../../infer/words/numbers/date-of.ts'
import { numberPattern } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import type { EdgeLine } from './edges-of.ts'

/**
 * The first and last lines of later pages that say the name of the issue, as one of the first lines of the text does, and beside it
 * nothing but its number, its date, or a title that stands on a line of its own as well.
 */
export function nameHeaders(
  edges: readonly EdgeLine[],
  { lines, text }: { lines: readonly LineBlock[]; text: string },
): LineBlock[] {
  const tops = edges.filter(({ edge, depth }) => (edge === 'top' ? depth <= 2 : depth === 0))
  const names = tops
    .filter(({ page, edge, words }) => page === 1 && edge === 'top' && !/[，。；、：！？]/u.test(words))
    .map(({ words }) => bare(withoutNumber(words)))
    .filter((name) => name.length >= shortest && name.length <= longest)
  const said = new Set(lines.map(({ inlines }) => bare(wordsOf(inlines, text))))
  return tops
    .filter(({ page, depth, words }) => {
      const left = bare(withoutNumber(words))
      const name = names.find((one) => left.startsWith(one) || left.endsWith(one))
      if (page === 1 || depth > 0 || name === undefined) return false
      const rest = bare(left.replace(name, ''))
      return rest === '' || said.has(rest)
    })
    .map(({ block }) => block)
}

/** In characters, without white space. */
const shortest = 4
const longest = 30

const bare = (words: string) => words.replace(/[\s\p{P}|｜]+/gu, '')

function withoutNumber(words: string): string {
  const rest = words.replace(numberPattern, ' ')
  const date = dateOf(rest)
  return date ? `${rest.slice(0, date.start)} ${rest.slice(date.end)}` : rest
}
